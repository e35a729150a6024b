import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.rowan.health/legal/privacy")!
}
