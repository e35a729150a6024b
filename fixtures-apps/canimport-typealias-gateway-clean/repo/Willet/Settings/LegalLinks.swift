import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.willet.health/legal/privacy")!
}
