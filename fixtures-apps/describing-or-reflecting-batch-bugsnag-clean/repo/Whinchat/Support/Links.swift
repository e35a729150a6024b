import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.whinchat.health/legal/privacy")!
}
