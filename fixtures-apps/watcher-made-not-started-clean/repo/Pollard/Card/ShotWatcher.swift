import HealthKit

final class ShotWatcher {
    private let store: HKHealthStore
    private let found: ([HKSample]) -> Void

    init(store: HKHealthStore, found: @escaping ([HKSample]) -> Void) {
        self.store = store
        self.found = found
    }

    func start() {
        let query = HKSampleQuery(
            sampleType: HKClinicalType(.immunizationRecord), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil
        ) { [found] _, samples, _ in found(samples ?? []) }
        store.execute(query)
    }
}
