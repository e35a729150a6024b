import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.fieldfare.health/legal/privacy")!
}
