import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.ebbwell.health/legal/privacy")!
}
