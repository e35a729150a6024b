import HealthKit

struct CabinetAccess {
    let store: HKHealthStore

    private var types: Set<HKObjectType> {
        [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.procedureRecord),
        ]
    }

    func ask() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        try await store.requestAuthorization(toShare: [], read: types)
        return true
    }
}
