import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.rosebay-health.org/privacy")!
    static let support = URL(string: "https://www.rosebay-health.org/support")!
}
