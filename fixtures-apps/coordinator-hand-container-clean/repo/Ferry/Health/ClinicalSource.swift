import HealthKit

final class ClinicalSource {
    private let store: HKHealthStore
    private let type: HKClinicalType

    init(store: HKHealthStore, type: HKClinicalType) {
        self.store = store
        self.type = type
    }

    func load(completion: @escaping (Result<[HKClinicalRecord], Error>) -> Void) {
        let newestFirst = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: [newestFirst]) { _, samples, error in
            DispatchQueue.main.async {
                if let error {
                    completion(.failure(error))
                } else {
                    completion(.success(samples as? [HKClinicalRecord] ?? []))
                }
            }
        }
        store.execute(query)
    }
}
