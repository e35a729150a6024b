import HealthKit

final class RecordReader {
    private let store = HKHealthStore()

    func requestAccess(completion: @escaping (Bool) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return completion(false) }
        let types: Set<HKObjectType> = [
            Segment.tests.type,
            Segment.signs.type,
            Segment.operations.type,
        ]
        store.requestAuthorization(toShare: nil, read: types) { granted, _ in
            DispatchQueue.main.async { completion(granted) }
        }
    }

    func titles(of type: HKClinicalType, completion: @escaping ([String]) -> Void) {
        let newest = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: [newest]) { _, samples, _ in
            let titles = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
            DispatchQueue.main.async { completion(titles) }
        }
        store.execute(query)
    }
}
