import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://dotterel.health/privacy")!
}
