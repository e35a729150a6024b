import HealthKit

final class RecordStore {
    private let health = HKHealthStore()

    func authorize(_ completion: @escaping (Bool) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else {
            completion(false)
            return
        }
        let types: Set<HKObjectType> = [
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.labResultRecord),
            HKClinicalType(.conditionRecord),
        ]
        health.requestAuthorization(toShare: nil, read: types) { granted, _ in
            DispatchQueue.main.async { completion(granted) }
        }
    }

    func fetch(_ type: HKClinicalType, completion: @escaping ([HKClinicalRecord]) -> Void) {
        let newest = NSSortDescriptor(key: HKSampleSortIdentifierEndDate, ascending: false)
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: [newest]) { _, samples, _ in
            let records = (samples ?? []).compactMap { $0 as? HKClinicalRecord }
            DispatchQueue.main.async { completion(records) }
        }
        health.execute(query)
    }
}
