import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://tansy-passport.com/privacy")!
}
