import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.marlow.health/privacy")!
    static let support = URL(string: "https://www.marlow.health/support")!
}
