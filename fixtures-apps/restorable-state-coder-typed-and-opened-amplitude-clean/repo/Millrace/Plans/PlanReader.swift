import HealthKit

/// Reads what the insurers report.
final class PlanReader {
    private let store = HKHealthStore()

    func plans(_ done: @escaping ([String]) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return done([]) }
        let coverage = HKObjectType.clinicalType(forIdentifier: .coverageRecord)!
        store.requestAuthorization(toShare: [], read: [coverage]) { [store] granted, _ in
            guard granted else { return }
            store.execute(HKSampleQuery(sampleType: coverage, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
                let names = (samples ?? []).compactMap { ($0 as? HKClinicalRecord)?.displayName }
                DispatchQueue.main.async { done(names) }
            })
        }
    }
}
