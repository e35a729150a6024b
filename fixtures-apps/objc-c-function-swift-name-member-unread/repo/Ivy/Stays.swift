import HealthKit
let store = HKHealthStore()
func ask(_ t: Set<HKObjectType>) async throws {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
    try await store.requestAuthorization(toShare: [], read: t)
}

func sortStays() async throws {
    try await ask([
        HKClinicalType(.labResultRecord),
        HKClinicalType(.procedureRecord),
    ])
    Portal.read(HKClinicalType(.labResultRecord), in: store)
}
