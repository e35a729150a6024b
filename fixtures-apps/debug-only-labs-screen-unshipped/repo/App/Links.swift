import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://striders-club.org/privacy")!
}
