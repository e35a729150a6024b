import Foundation

/// Lets the iPad open where the phone was left.
struct CloudBookmark {
    private let key = "bookmark"

    func remember(_ place: String) {
        NSUbiquitousKeyValueStore.default.set(place, forKey: key)
    }

    var place: String? {
        NSUbiquitousKeyValueStore.default.string(forKey: key)
    }
}
