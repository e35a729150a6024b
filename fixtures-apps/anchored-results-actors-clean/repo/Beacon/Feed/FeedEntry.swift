import Foundation

struct FeedEntry: Hashable, Sendable {
    let name: String
    let date: Date
}
