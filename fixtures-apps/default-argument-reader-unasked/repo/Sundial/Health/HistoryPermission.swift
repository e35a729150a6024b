import HealthKit

struct HistoryPermission {
    let store: HKHealthStore

    func ask(for identifiers: [HKClinicalTypeIdentifier] = [.medicationRecord]) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(identifiers.map(HKClinicalType.init(_:))))
    }
}
