import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.fernhill-intake.health/privacy")!
}
