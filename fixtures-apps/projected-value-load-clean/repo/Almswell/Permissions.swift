import HealthKit

struct Permissions {
    let store: HKHealthStore

    private static let identifiers: [HKClinicalTypeIdentifier] = [
        .medicationRecord,
        .procedureRecord,
    ]

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = Set(Self.identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: $0) })
        try await store.requestAuthorization(toShare: [], read: types)
    }
}
