import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.alder.health/privacy")!
    static let support = URL(string: "https://www.alder.health/support")!
}
