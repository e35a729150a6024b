import HealthKit

struct HealthAccess: Sendable {
    let store: HKHealthStore

    func request() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
        ])
        return true
    }
}
