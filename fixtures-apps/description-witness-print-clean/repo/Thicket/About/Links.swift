import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.thicket.health/legal/privacy")!
    static let support = URL(string: "https://www.thicket.health/support")!
}
