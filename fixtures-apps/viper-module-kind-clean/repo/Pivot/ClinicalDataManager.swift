import HealthKit

protocol ClinicalDataManaging: AnyObject {
    func prepare(completion: @escaping (Bool) -> Void)
    func fetch(_ type: HKClinicalType, completion: @escaping ([HKClinicalRecord]) -> Void)
}

final class ClinicalDataManager: ClinicalDataManaging {
    private let store = HKHealthStore()

    func prepare(completion: @escaping (Bool) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords(),
              let medications = HKObjectType.clinicalType(forIdentifier: .medicationRecord),
              let procedures = HKObjectType.clinicalType(forIdentifier: .procedureRecord) else {
            return completion(false)
        }
        store.requestAuthorization(toShare: nil, read: [medications, procedures]) { done, _ in
            DispatchQueue.main.async { completion(done) }
        }
    }

    func fetch(_ type: HKClinicalType, completion: @escaping ([HKClinicalRecord]) -> Void) {
        let newestFirst = NSSortDescriptor(key: HKSampleSortIdentifierEndDate, ascending: false)
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: [newestFirst]) { _, samples, _ in
            let records = samples as? [HKClinicalRecord] ?? []
            DispatchQueue.main.async { completion(records) }
        }
        store.execute(query)
    }
}
