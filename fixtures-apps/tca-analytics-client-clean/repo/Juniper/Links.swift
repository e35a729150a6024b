import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.juniper.health/privacy")!
    static let support = URL(string: "https://www.juniper.health/support")!
}
