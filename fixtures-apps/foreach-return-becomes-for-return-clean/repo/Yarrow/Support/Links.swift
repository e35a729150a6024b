import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://yarrow-rehab.com/privacy")!
}
