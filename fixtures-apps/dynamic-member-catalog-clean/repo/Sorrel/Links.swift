import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.sorrel.health/privacy")!
    static let support = URL(string: "https://www.sorrel.health/support")!
}
