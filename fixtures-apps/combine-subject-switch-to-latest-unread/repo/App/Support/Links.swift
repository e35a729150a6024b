import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://larkrise.care/privacy")!
}
