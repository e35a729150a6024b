import HealthKit

final class HealthStore {
    static let shared = HealthStore()
    private let store = HKHealthStore()

    private lazy var readTypes: Set<HKObjectType> = {
        var types = Set<HKObjectType>()
        types.insert(HKObjectType.clinicalType(forIdentifier: .labResultRecord)!)
        types.insert(HKObjectType.clinicalType(forIdentifier: .immunizationRecord)!)
        types.insert(HKObjectType.clinicalType(forIdentifier: .vitalSignRecord)!)
        return types
    }()

    func requestAccess(completion: @escaping (Bool) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return completion(false) }
        store.requestAuthorization(toShare: nil, read: readTypes) { success, _ in
            DispatchQueue.main.async { completion(success) }
        }
    }

    func records(of identifier: HKClinicalTypeIdentifier, completion: @escaping ([HKClinicalRecord]) -> Void) {
        guard let type = HKObjectType.clinicalType(forIdentifier: identifier) else { return completion([]) }
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 100, sortDescriptors: nil) { _, samples, _ in
            DispatchQueue.main.async { completion(samples as? [HKClinicalRecord] ?? []) }
        }
        store.execute(query)
    }
}
