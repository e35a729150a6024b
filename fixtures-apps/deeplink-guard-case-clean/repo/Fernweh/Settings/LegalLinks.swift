import Foundation

enum LegalLinks {
    static let privacyPolicy = URL(string: "https://www.fernweh.health/legal/privacy")!
}
