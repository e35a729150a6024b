import HealthKit

final class Registry {
    struct Entry {
        let title: String
        let run: () async throws -> [String]
    }

    private(set) var entries: [Entry] = []
    let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    func register<M: Module>(_ module: M.Type) {
        let store = store
        entries.append(Entry(title: M.title, run: { try await M(store: store).lines() }))
    }
}
