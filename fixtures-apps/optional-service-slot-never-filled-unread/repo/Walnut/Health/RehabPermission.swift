import HealthKit

struct RehabPermission {
    let store: HKHealthStore

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.procedureRecord),
        ])
    }
}
