import Foundation
import HealthKit

class PlanOperation: Operation, @unchecked Sendable {
    let store: HKHealthStore
    let page: PlanPage

    init(store: HKHealthStore, page: PlanPage) {
        self.store = store
        self.page = page
    }

    func read(_ type: HKClinicalType, into title: String) {
        let done = DispatchSemaphore(value: 0)
        store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { [page] _, samples, _ in
            page.put((samples ?? []).compactMap { ($0 as? HKClinicalRecord)?.displayName }, under: title)
            done.signal()
        })
        done.wait()
    }
}
