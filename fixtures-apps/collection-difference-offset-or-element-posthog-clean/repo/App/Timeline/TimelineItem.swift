import Foundation

struct TimelineItem: Identifiable, Hashable {
    let id = UUID()
    let title: String
    let day: Date
}
