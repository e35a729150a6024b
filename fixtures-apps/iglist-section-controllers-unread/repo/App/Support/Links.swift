import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.larkspur-health.org/privacy")!
    static let support = URL(string: "https://www.larkspur-health.org/support")!
}
