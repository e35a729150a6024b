import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.tamarack.health/legal/privacy")!
}
