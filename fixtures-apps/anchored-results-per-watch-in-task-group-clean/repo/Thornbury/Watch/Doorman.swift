import HealthKit

struct Doorman: Sendable {
    private let store = HKHealthStore()

    func letIn() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.clinicalNoteRecord),
            HKClinicalType(.procedureRecord),
        ])
    }
}
