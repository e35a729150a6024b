import HealthKit
import Observation

@MainActor
@Observable
final class ManifestModel {
    private(set) var names: [String: [String]] = [:]
    private(set) var items: [Manifest.Item] = []
    private let access = HealthAccess(store: HKHealthStore())

    func load() async throws {
        items = try await ManifestClient().manifest().items
        try await access.request(items)
        for item in items {
            names[item.id] = try await access.names(item)
        }
    }
}
