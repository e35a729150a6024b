import ActivityKit

/// What the lock screen shows while a long import is sorted.
struct SortingAttributes: ActivityAttributes {
    struct ContentState: Codable, Hashable {
        var done: Int
        var current: String
    }

    let total: Int
}
