import Observation

@MainActor
@Observable
final class TimelineModel {
    private(set) var items: [TimelineItem] = []
    private(set) var isLoading = false
    private let source: any TimelineSource
    private let usage: Usage

    init(source: any TimelineSource, usage: Usage) {
        self.source = source
        self.usage = usage
    }

    func refresh() async {
        isLoading = true
        defer { isLoading = false }
        do {
            try await source.connect()
            let fresh = try await source.items()
            let changes = TimelineChanges(from: items, to: fresh)
            for note in changes.notes {
                usage.report("timeline_row_added", note: note)
            }
            items = fresh
        } catch {
            usage.report("timeline_failed", note: "refresh")
        }
    }
}
