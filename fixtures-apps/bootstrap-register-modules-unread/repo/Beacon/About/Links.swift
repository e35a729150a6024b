import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.beacon.health/legal/privacy")!
    static let support = URL(string: "https://www.beacon.health/support")!
}
