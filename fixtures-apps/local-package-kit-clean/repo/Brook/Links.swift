import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.brook.health/privacy")!
    static let support = URL(string: "https://www.brook.health/support")!
}
