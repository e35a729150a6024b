import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.saffron.health/legal/privacy")!
}
