import HealthKit

struct Consent {
    let store: HKHealthStore

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKObjectType.clinicalType(forIdentifier: .immunizationRecord)!,
            HKObjectType.clinicalType(forIdentifier: .conditionRecord)!,
            HKObjectType.clinicalType(forIdentifier: .vitalSignRecord)!,
        ])
    }
}
