import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://tidewell.health/privacy")!
}
