import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.twinlists.example.com/privacy")!
    static let help = URL(string: "https://www.twinlists.example.com/help")!
}
