import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.rootbook.health/privacy")!
    static let support = URL(string: "https://www.rootbook.health/support")!
}
