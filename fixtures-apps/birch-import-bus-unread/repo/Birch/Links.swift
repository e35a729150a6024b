import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://birch-profile.org/privacy")!
}
