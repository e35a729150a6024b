import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.deskcheck.health/privacy")!
    static let support = URL(string: "https://www.deskcheck.health/support")!
}
