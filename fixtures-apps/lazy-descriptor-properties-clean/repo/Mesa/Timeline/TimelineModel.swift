import Combine
import Foundation

struct TimelineEntry: Identifiable {
    let id: UUID
    let title: String
    let date: Date
}

@MainActor
final class TimelineModel: ObservableObject {
    @Published var entries: [TimelineEntry] = []
    private let archive = Archive()

    func load() async {
        do {
            try await archive.unlock()
            let conditions = try await archive.conditions()
            let labs = try await archive.labs()
            entries = (conditions + labs)
                .map { TimelineEntry(id: $0.uuid, title: $0.displayName, date: $0.startDate) }
                .sorted { $0.date > $1.date }
        } catch {
            entries = []
        }
    }
}
