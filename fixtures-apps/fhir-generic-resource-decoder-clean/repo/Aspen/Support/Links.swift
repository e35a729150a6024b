import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.aspen.health/legal/privacy")!
}
