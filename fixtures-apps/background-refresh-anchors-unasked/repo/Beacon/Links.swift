import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.beacon.health/privacy")!
    static let support = URL(string: "https://www.beacon.health/support")!
}
