import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.tessel.health/privacy")!
    static let support = URL(string: "https://www.tessel.health/support")!
}
