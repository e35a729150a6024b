import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.finch.health/privacy")!
    static let support = URL(string: "https://www.finch.health/support")!
}
