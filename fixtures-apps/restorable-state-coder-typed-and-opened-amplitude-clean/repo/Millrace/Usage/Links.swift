import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://millrace.care/legal/privacy")!
    static let help = URL(string: "https://millrace.care/help")!
}
