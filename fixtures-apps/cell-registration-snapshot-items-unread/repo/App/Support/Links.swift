import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.shelfmark.care/privacy")!
}
