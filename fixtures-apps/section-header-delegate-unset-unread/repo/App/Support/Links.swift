import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://pennantfamily.org/privacy")!
}
