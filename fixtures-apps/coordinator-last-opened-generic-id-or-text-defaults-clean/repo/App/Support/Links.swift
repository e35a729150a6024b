import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://fenwick.health/privacy")!
}
