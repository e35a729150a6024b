import HealthKit

struct SheetAccess {
    func request() async throws {
        let store = HKHealthStore()
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.allergyRecord),
            HKClinicalType(.procedureRecord),
        ])
    }
}
