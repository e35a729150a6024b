import HealthKit

struct LedgerGate {
    private let store = HKHealthStore()

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.medicationRecord),
        ])
    }
}
