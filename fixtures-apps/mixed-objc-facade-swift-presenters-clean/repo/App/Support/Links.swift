import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://fenwick-mood.com/privacy")!
}
