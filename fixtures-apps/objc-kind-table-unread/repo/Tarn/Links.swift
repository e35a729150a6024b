import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.tarn.health/privacy")!
    static let support = URL(string: "https://www.tarn.health/support")!
}
