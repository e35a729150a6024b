import Observation

@MainActor @Observable
final class NewsBoard {
    private(set) var counts: [String: Int] = [:]
    private let watcher: RecordWatcher
    private let doorman: Doorman

    init(watcher: RecordWatcher, doorman: Doorman) {
        self.watcher = watcher
        self.doorman = doorman
    }

    func follow() async {
        guard (try? await doorman.letIn()) != nil else { return }
        await withTaskGroup(of: Void.self) { group in
            for watch in [Watch.results, .letters, .procedures] {
                group.addTask { await self.follow(watch) }
            }
        }
    }

    private func follow(_ watch: Watch) async {
        do {
            for try await count in watcher.counts(of: watch) {
                counts[count.label, default: 0] += count.added
            }
        } catch {
            counts[watch.label] = nil
        }
    }
}
