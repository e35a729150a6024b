import HealthKit

enum Permission {
    static func ask(_ store: HKHealthStore) async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        let wanted: Set<HKObjectType> = [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: wanted)
        return true
    }
}
