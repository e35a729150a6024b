import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.inkberry-health.org/privacy")!
    static let support = URL(string: "https://www.inkberry-health.org/support")!
}
