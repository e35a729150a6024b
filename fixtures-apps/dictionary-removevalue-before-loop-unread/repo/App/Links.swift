import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://kestrelcare.org/legal/privacy")!
}
