import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.juniperplus.com/privacy")!
}
