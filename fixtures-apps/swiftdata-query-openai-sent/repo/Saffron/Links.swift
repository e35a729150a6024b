import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.saffron.health/privacy")!
    static let support = URL(string: "https://www.saffron.health/support")!
}
