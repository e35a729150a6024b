import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://osprey-cover.app/privacy")!
}
