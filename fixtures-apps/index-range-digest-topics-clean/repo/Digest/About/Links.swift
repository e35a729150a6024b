import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.digest.health/legal/privacy")!
    static let support = URL(string: "https://www.digest.health/support")!
}
