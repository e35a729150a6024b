import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.bracketwell.health/legal/privacy")!
}
