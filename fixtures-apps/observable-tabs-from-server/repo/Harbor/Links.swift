import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.harbor.health/privacy")!
    static let support = URL(string: "https://www.harbor.health/support")!
}
