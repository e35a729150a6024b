import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.gannet.health/privacy")!
    static let support = URL(string: "https://www.gannet.health/support")!
}
