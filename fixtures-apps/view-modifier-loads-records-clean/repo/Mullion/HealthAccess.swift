import HealthKit

enum HealthAccess {
    static let store = HKHealthStore()
    private static let notebook: Set<HKObjectType> = [
        HKClinicalType(.conditionRecord),
        HKClinicalType(.immunizationRecord),
        HKClinicalType(.medicationRecord),
    ]

    static func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: notebook)
    }
}
