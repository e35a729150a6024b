import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://bridlepath-dental.org/privacy")!
}
