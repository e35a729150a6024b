import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.beaconwell.health/legal/privacy")!
}
