import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.almswell.health/legal/privacy")!
}
