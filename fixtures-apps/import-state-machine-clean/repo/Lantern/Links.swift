import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.lantern.health/privacy")!
    static let support = URL(string: "https://www.lantern.health/support")!
}
