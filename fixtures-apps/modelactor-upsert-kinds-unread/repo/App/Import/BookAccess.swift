import HealthKit

struct BookAccess {
    let store: HKHealthStore

    private static let readTypes: [HKClinicalType] = [
        HKClinicalType(.conditionRecord),
        HKClinicalType(.procedureRecord),
        HKClinicalType(.immunizationRecord),
        HKClinicalType(.allergyRecord)
    ]

    func request() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        try await store.requestAuthorization(toShare: [], read: Set(Self.readTypes))
        return true
    }
}
