import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.dovetail.health/privacy")!
    static let support = URL(string: "https://www.dovetail.health/support")!
}
