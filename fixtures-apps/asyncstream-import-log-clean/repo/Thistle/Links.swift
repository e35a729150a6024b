import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.thistle.health/privacy")!
    static let support = URL(string: "https://www.thistle.health/support")!
}
