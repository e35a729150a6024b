import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.verbena.health/legal/privacy")!
}
