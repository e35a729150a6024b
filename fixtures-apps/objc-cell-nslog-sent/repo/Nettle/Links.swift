import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.nettle.health/privacy")!
    static let support = URL(string: "https://www.nettle.health/support")!
}
