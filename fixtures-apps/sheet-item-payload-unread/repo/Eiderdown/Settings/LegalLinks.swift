import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.eiderdown.health/legal/privacy")!
}
