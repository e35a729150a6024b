import HealthKit

enum Access {
    static let types: [HKClinicalTypeIdentifier] = [
        .labResultRecord,
        .conditionRecord,
        .clinicalNoteRecord,
    ]

    static func ask(_ store: HKHealthStore) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(types.map { HKClinicalType($0) }))
    }
}
