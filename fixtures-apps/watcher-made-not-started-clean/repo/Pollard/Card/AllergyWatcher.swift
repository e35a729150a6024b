import HealthKit

final class AllergyWatcher {
    private let store: HKHealthStore
    private let found: ([HKSample]) -> Void

    init(store: HKHealthStore, found: @escaping ([HKSample]) -> Void) {
        self.store = store
        self.found = found
    }

    func start() {
        let query = HKAnchoredObjectQuery(
            type: HKClinicalType(.allergyRecord), predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit
        ) { [found] _, added, _, _, _ in found(added ?? []) }
        store.execute(query)
    }
}
