import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.pebble.health/privacy")!
    static let support = URL(string: "https://www.pebble.health/support")!
}
