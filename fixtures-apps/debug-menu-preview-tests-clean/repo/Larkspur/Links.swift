import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.larkspur.health/privacy")!
    static let support = URL(string: "https://www.larkspur.health/support")!
}
