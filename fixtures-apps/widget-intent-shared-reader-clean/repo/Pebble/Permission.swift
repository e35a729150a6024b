import HealthKit

struct Permission {
    let store: HKHealthStore

    private var types: Set<HKObjectType> {
        [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.labResultRecord),
            HKClinicalType(.immunizationRecord),
        ]
    }

    func ask() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try? await store.requestAuthorization(toShare: [], read: types)
    }
}
