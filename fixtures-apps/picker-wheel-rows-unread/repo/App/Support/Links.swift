import Foundation

enum Links {
    static let privacy = URL(string: "https://www.ferncliff.health/privacy")!
}
