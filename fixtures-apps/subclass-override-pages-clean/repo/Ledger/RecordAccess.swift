import HealthKit

enum RecordAccess {
    private static let identifiers: [HKClinicalTypeIdentifier] = [
        .allergyRecord,
        .coverageRecord,
        .conditionRecord,
    ]

    static func request(_ store: HKHealthStore) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = identifiers.map { HKClinicalType($0) }
        try await store.requestAuthorization(toShare: [], read: Set(types))
    }
}
