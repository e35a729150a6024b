import Foundation

enum PolicyLinks {
    static let privacy = URL(string: "https://www.binderly.health/legal/privacy")!
}
