import Observation

@MainActor
@Observable
final class WatchLog {
    private(set) var counts: [(name: String, count: Int)] = []

    func keepWatch() async {
        guard await Tower.ask() else { return }
        counts = []
        for watch in Roster.shared.onDuty {
            let count = (try? await watch.look()) ?? 0
            counts.append((watch.name, count))
        }
    }
}
