import HealthKit

struct HealthAccess {
    let store: HKHealthStore

    static let clinicalTypes: Set<HKObjectType> = [
        HKClinicalType(.labResultRecord),
        HKClinicalType(.allergyRecord),
        HKClinicalType(.coverageRecord),
    ]

    func ask() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try? await store.requestAuthorization(toShare: [], read: Self.clinicalTypes)
    }
}
