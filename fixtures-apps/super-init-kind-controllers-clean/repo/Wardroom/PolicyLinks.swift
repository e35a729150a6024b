import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.wardroom.health/legal/privacy")!
}
