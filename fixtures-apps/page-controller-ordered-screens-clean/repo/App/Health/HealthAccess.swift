import HealthKit

enum HealthAccessError: Error {
    case notSupported
}

final class HealthAccess {
    private let store: HKHealthStore
    private let kinds: [HKClinicalTypeIdentifier] = [
        .medicationRecord,
        .allergyRecord,
        .procedureRecord,
    ]

    init(store: HKHealthStore) {
        self.store = store
    }

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            throw HealthAccessError.notSupported
        }
        try await store.requestAuthorization(toShare: [], read: Set(kinds.map { HKClinicalType($0) }))
    }
}
