import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.orchid.health/privacy")!
    static let support = URL(string: "https://www.orchid.health/support")!
}
