import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.fennel.health/privacy")!
    static let support = URL(string: "https://www.fennel.health/support")!
}
