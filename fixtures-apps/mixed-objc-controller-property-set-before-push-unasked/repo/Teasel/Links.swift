import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.teaselmedical.com/legal/privacy")!
}
