import Foundation

enum Links {
    static let privacy = URL(string: "https://www.quinceapp.com/privacy-policy")!
    static let support = URL(string: "mailto:hello@quince.health")!
}
