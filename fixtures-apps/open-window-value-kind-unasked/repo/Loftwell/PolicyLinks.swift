import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.loftwell.health/legal/privacy")!
}
