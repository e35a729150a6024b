import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://sorrel.health/privacy")!
}
