import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.moss.health/privacy")!
    static let support = URL(string: "https://www.moss.health/support")!
}
