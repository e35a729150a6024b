import Foundation

enum Links {
    static let privacyPolicy = URL(string: "https://sandgrouse-shelf.org/privacy")!
}
