import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.hazel.health/legal/privacy")!
}
