import HealthKit

enum Health {
    static let store = HKHealthStore()

    static func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let read: Set<HKObjectType> = [
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.procedureRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: read)
    }
}
