import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.hearthcare.health/legal/privacy")!
}
