import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.wharf.health/privacy")!
    static let support = URL(string: "https://www.wharf.health/support")!
}
