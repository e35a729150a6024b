import HealthKit

enum Access {
    static let wanted: Set<HKObjectType> = [
        HKClinicalType(.conditionRecord),
        HKClinicalType(.procedureRecord),
    ]

    static func request(from store: HKHealthStore) async throws {
        guard store.supportsHealthRecords() else { throw HKError(.errorHealthDataUnavailable) }
        try await store.requestAuthorization(toShare: [], read: wanted)
    }
}
