import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.tileboard.example.com/privacy")!
    static let help = URL(string: "https://www.tileboard.example.com/help")!
}
