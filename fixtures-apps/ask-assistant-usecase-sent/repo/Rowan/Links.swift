import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.rowan.health/privacy")!
    static let support = URL(string: "https://www.rowan.health/support")!
}
