import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.statewell.health/legal/privacy")!
}
