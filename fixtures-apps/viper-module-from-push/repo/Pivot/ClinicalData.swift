import HealthKit

final class ClinicalData {
    private let store = HKHealthStore()

    func ask(completion: @escaping (Bool) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords(),
              let medications = HKObjectType.clinicalType(forIdentifier: .medicationRecord),
              let procedures = HKObjectType.clinicalType(forIdentifier: .procedureRecord) else { return completion(false) }
        store.requestAuthorization(toShare: nil, read: [medications, procedures]) { done, _ in completion(done) }
    }

    func fetch(_ type: HKClinicalType, completion: @escaping ([HKClinicalRecord]) -> Void) {
        store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            DispatchQueue.main.async { completion(samples as? [HKClinicalRecord] ?? []) }
        })
    }
}
