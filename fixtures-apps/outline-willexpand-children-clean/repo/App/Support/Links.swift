import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.bramble-cabinet.health/privacy")!
}
