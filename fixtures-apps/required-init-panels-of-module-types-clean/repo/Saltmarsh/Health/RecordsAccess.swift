import HealthKit

struct RecordsAccess {
    let store: HKHealthStore

    func request() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = [
            HKObjectType.clinicalType(forIdentifier: .coverageRecord),
            HKObjectType.clinicalType(forIdentifier: .labResultRecord),
            HKObjectType.clinicalType(forIdentifier: .immunizationRecord),
        ].compactMap { $0 }
        try await store.requestAuthorization(toShare: [], read: Set(types))
    }
}
