import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.wardboard.health/privacy")!
}
