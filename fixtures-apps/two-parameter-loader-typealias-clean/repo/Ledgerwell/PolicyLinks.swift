import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.ledgerwell.health/legal/privacy")!
}
