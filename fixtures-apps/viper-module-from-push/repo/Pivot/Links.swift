import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.pivot.health/privacy")!
    static let support = URL(string: "https://www.pivot.health/support")!
}
