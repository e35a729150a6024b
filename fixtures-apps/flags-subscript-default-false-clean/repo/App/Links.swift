import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.quill-onepage.health/privacy")!
}
