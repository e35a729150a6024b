import HealthKit

struct GrantUseCase {
    let store: HKHealthStore

    func callAsFunction() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.medicationRecord),
            HKClinicalType(.conditionRecord)
        ])
    }
}
