import Foundation

enum Links {
    static let privacy = URL(string: "https://www.willowapp.com/privacy-policy")!
    static let support = URL(string: "mailto:hello@willow.health")!
}
