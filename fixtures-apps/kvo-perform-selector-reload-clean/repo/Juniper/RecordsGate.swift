import HealthKit

final class RecordsGate: NSObject {
    let store = HKHealthStore()
    @objc dynamic private(set) var granted = false

    func ask() {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [HKClinicalType(.conditionRecord), HKClinicalType(.allergyRecord), HKClinicalType(.clinicalNoteRecord)]
        store.requestAuthorization(toShare: nil, read: types) { ok, _ in
            DispatchQueue.main.async { self.granted = ok }
        }
    }

    func pull(_ type: HKClinicalType, _ completion: @escaping ([HKClinicalRecord]) -> Void) {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            DispatchQueue.main.async { completion(samples as? [HKClinicalRecord] ?? []) }
        }
        store.execute(query)
    }
}
