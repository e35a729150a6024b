import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.cedar.health/privacy")!
    static let support = URL(string: "https://www.cedar.health/support")!
}
