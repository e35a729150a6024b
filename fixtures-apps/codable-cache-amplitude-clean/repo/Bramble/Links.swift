import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.bramble.health/privacy")!
    static let support = URL(string: "https://www.bramble.health/support")!
}
