import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://pinewood.health/legal/privacy")!
}
