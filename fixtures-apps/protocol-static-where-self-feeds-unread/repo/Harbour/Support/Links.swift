import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.harbour.health/privacy")!
    static let support = URL(string: "https://www.harbour.health/support")!
}
