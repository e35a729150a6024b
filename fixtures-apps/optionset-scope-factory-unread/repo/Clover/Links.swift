import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.clover.health/privacy")!
    static let support = URL(string: "https://www.clover.health/support")!
}
