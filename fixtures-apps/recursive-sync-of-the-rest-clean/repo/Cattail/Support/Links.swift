import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://cattail-school.org/privacy")!
}
