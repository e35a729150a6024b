import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://turnstone.health/privacy")!
}
