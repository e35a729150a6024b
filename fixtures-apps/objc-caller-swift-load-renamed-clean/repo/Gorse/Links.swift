import Foundation

enum Links {
    static let privacy = URL(string: "https://gorse.care/legal/privacy")!
    static let support = URL(string: "mailto:hello@gorse.health")!
}
