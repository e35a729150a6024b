import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.sorrel.health/legal/privacy")!
}
