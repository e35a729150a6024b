import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.juniper-care.health/privacy")!
}
