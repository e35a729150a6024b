import HealthKit

final class Archive {
    static let shared = Archive()
    private let store = HKHealthStore()

    func ask(then: @escaping () -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let read: Set<HKObjectType> = [HKClinicalType(.medicationRecord), HKClinicalType(.conditionRecord), HKClinicalType(.procedureRecord)]
        store.requestAuthorization(toShare: nil, read: read) { ok, _ in
            if ok { DispatchQueue.main.async(execute: then) }
        }
    }

    func names(of type: HKClinicalType, _ handle: @escaping ([String]) -> Void) {
        store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            let names = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
            DispatchQueue.main.async { handle(names) }
        })
    }
}
