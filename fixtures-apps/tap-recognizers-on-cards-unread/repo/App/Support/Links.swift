import Foundation

enum Links {
    static let privacy = URL(string: "https://meadowcroft.health/privacy")!
}
