import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://sorrelhealth.org/privacy")!
}
