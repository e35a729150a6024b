import Foundation

enum Links {
    static let privacy = URL(string: "https://www.sorrel.health/privacy")!
    static let support = URL(string: "mailto:hello@sorrel.health")!
}
