import HealthKit

final class HealthPermissionService: Sendable {
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    func request(_ types: Set<HKObjectType>) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
