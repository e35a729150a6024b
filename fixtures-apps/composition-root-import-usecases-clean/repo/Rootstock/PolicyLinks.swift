import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.rootstock.health/legal/privacy")!
}
