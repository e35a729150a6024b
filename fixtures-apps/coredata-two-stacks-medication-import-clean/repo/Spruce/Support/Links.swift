import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.spruce.health/legal/privacy")!
}
