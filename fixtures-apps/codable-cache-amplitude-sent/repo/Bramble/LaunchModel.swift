import Foundation

@MainActor
final class LaunchModel: ObservableObject {
    @Published private(set) var entries: [Snapshot.Entry] = []
    private let cache = SnapshotCache()
    private let usage = UsageEvents()

    func start() async {
        if let cached = try? cache.load() {
            entries = cached.entries
            usage.launched(["newest": cached.entries.first?.title ?? "none"])
        }
        if let fresh = try? await HealthReader().snapshot() {
            entries = fresh.entries
            try? cache.save(fresh)
        }
    }
}
