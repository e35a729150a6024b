import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.dunlin.health/legal/privacy")!
}
