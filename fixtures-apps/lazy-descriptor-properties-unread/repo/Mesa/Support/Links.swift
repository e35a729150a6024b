import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.mesa.health/privacy")!
    static let support = URL(string: "https://www.mesa.health/support")!
}
