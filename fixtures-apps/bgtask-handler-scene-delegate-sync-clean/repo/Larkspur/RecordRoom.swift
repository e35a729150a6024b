import HealthKit

enum RecordRoom {
    static let store = HKHealthStore()

    static func ask() {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.conditionRecord),
            HKClinicalType(.clinicalNoteRecord),
        ]) { _, _ in }
    }

    static func fetch(_ type: HKClinicalType, done: @escaping @Sendable ([HKClinicalRecord]) -> Void) {
        store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            done(samples as? [HKClinicalRecord] ?? [])
        })
    }
}
