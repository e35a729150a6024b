import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.ironwood-blood.health/privacy")!
}
