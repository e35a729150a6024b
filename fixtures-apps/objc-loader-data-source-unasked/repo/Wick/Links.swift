import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.wick.health/privacy")!
    static let support = URL(string: "https://www.wick.health/support")!
}
