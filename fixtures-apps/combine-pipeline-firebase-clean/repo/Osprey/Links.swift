import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.osprey.health/privacy")!
    static let support = URL(string: "https://www.osprey.health/support")!
}
