import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.skiff.health/privacy")!
    static let support = URL(string: "https://www.skiff.health/support")!
}
