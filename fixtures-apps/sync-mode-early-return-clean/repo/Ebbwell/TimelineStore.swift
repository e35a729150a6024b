import Foundation
import Observation

@MainActor
@Observable
final class TimelineStore {
    private(set) var events: [TimelineEvent] = []

    func merge(_ new: [TimelineEvent]) {
        let known = Set(events.map(\.id))
        events = (events + new.filter { !known.contains($0.id) }).sorted { $0.date > $1.date }
    }
}
