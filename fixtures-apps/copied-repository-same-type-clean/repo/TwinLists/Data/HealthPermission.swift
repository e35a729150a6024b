import HealthKit

struct HealthPermission {
    let store: HKHealthStore

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let allergy = HKClinicalType(.allergyRecord)
        let condition = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [allergy, condition])
    }
}
