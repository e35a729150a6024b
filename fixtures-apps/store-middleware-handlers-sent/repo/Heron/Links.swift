import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.heron.health/privacy")!
    static let support = URL(string: "https://www.heron.health/support")!
}
