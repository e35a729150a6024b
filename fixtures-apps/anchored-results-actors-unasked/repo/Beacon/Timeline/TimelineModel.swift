import Observation

@MainActor
@Observable
final class TimelineModel {
    private(set) var medications: [FeedEntry] = []
    private(set) var immunizations: [FeedEntry] = []
    private let hub = FeedHub()

    func run() async throws {
        try await hub.authorize()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [hub] in
                try await hub.medications.follow { entries in await self.show(medications: entries) }
            }
            group.addTask { [hub] in
                try await hub.immunizations.follow { entries in await self.show(immunizations: entries) }
            }
            try await group.waitForAll()
        }
    }

    private func show(medications entries: [FeedEntry]) {
        medications = entries
    }

    private func show(immunizations entries: [FeedEntry]) {
        immunizations = entries
    }
}
