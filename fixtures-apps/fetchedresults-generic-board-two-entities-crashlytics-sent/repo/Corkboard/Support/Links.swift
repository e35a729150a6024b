import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://corkboard.care/privacy")!
}
