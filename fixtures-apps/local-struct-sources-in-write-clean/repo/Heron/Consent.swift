import HealthKit

extension HandoverSheet {
    func consent() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.medicationRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
