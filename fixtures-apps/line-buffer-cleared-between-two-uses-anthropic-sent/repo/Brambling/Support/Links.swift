import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.brambling.health/legal/privacy")!
}
