import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.copper.health/privacy")!
    static let support = URL(string: "https://www.copper.health/support")!
}
