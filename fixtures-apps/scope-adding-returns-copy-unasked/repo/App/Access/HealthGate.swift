import HealthKit

struct HealthGate {
    let store: HKHealthStore

    func open(_ scope: AccessScope) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            throw CancellationError()
        }
        try await store.requestAuthorization(toShare: [], read: scope.types)
    }
}
