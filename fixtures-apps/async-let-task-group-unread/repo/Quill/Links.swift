import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://www.quill.health/privacy")!
    static let support = URL(string: "https://www.quill.health/support")!
}
