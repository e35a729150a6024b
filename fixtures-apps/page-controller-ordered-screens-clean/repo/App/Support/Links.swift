import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.hawthorn-visits.org/privacy")!
}
