import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.oleander.health/legal/privacy")!
}
