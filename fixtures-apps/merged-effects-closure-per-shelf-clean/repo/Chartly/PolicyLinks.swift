import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.chartly.health/legal/privacy")!
}
