import HealthKit

class FetchRecordsOperation: AsyncOperation {
    private let store: HKHealthStore
    private let type: HKClinicalType
    private(set) var result: Result<[HKClinicalRecord], Error> = .success([])

    init(store: HKHealthStore, type: HKClinicalType) {
        self.store = store
        self.type = type
        super.init()
    }

    override func main() {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { [weak self] _, samples, error in
            if let error {
                self?.result = .failure(error)
            } else {
                self?.result = .success(samples as? [HKClinicalRecord] ?? [])
            }
            self?.finish()
        }
        store.execute(query)
    }
}
