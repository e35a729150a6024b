import HealthKit

struct Consent {
    private let store = HKHealthStore()

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.procedureRecord),
            HKClinicalType(.vitalSignRecord),
        ])
    }
}
