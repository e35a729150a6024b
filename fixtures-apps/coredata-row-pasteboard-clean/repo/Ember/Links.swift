import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.ember.health/privacy")!
    static let support = URL(string: "https://www.ember.health/support")!
}
