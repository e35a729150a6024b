import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.basalt.health/privacy")!
    static let support = URL(string: "https://www.basalt.health/support")!
}
