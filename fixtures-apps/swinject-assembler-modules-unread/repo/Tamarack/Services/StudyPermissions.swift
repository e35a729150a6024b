import HealthKit

struct StudyPermissions {
    private static let identifiers: [HKClinicalTypeIdentifier] = [
        .conditionRecord,
        .immunizationRecord,
        .procedureRecord,
    ]

    let store: HKHealthStore

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = Set(Self.identifiers.map { HKClinicalType($0) as HKObjectType })
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
