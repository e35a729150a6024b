import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.larkspur.health/legal/privacy")!
}
