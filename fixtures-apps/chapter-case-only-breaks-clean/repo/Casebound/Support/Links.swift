import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.casebound.example.com/privacy")!
    static let help = URL(string: "https://www.casebound.example.com/help")!
}
