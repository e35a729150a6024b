import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://reimburse-claims.com/privacy")!
}
