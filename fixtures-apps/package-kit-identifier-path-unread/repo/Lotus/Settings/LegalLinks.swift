import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.lotus.health/legal/privacy")!
}
