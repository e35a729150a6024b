import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.panewell.health/legal/privacy")!
}
