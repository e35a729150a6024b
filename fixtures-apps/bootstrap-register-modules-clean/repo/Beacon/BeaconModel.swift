import HealthKit
import Observation

@MainActor @Observable
final class BeaconModel {
    private(set) var summary: [(title: String, lines: [String])] = []
    private let registry: Registry

    init(registry: Registry) {
        self.registry = registry
    }

    func light() async throws {
        guard HKHealthStore.isHealthDataAvailable(), registry.store.supportsHealthRecords() else { return }
        try await registry.store.requestAuthorization(toShare: [], read: Bootstrap.readTypes)
        for entry in registry.entries {
            summary.append((entry.title, try await entry.run()))
        }
    }
}
