import HealthKit

enum RecordsPermission {
    static func ask(_ store: HKHealthStore) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        store.requestAuthorization(toShare: nil, read: [
            HKClinicalType(.allergyRecord),
        ]) { _, _ in }
    }
}
