import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://underhill-forms.com/privacy")!
}
