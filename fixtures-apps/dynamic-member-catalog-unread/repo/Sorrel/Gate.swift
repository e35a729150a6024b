import HealthKit

struct Gate: Sendable {
    let store: HKHealthStore

    func open() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        let types: Set<HKObjectType> = [
            HKObjectType.clinicalType(forIdentifier: .allergyRecord)!,
            HKObjectType.clinicalType(forIdentifier: .procedureRecord)!,
            HKObjectType.clinicalType(forIdentifier: .vitalSignRecord)!,
        ]
        try await store.requestAuthorization(toShare: [], read: types)
        return true
    }
}
