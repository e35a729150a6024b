import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.harrowhealth.app/privacy")!
    static let help = URL(string: "https://www.harrowhealth.app/help")!
}
