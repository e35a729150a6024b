import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.orris.health/legal/privacy")!
}
