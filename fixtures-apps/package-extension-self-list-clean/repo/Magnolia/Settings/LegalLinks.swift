import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.magnolia.health/legal/privacy")!
}
