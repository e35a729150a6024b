import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.daybookly.health/legal/privacy")!
}
