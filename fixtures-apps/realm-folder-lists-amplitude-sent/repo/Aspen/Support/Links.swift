import Foundation

enum Links {
    static let privacy = URL(string: "https://www.aspen-notes.health/privacy")!
    static let help = URL(string: "https://www.aspen-notes.health/help")!
}
