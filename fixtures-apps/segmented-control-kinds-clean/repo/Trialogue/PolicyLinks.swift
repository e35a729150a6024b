import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.trialogue.health/legal/privacy")!
}
