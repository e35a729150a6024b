import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.fieldnotely.health/legal/privacy")!
}
