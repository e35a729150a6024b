import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.hedgerow.health/legal/privacy")!
}
