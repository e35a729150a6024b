import HealthKit

final class HealthProvider {
    private let store = HKHealthStore()

    func load(completion: @escaping ([String]) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords(),
              let type = HKObjectType.clinicalType(forIdentifier: .labResultRecord) else { return completion([]) }
        store.requestAuthorization(toShare: nil, read: [type]) { [store] success, _ in
            guard success else { return }
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 100, sortDescriptors: nil) { _, samples, _ in
                let titles = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
                DispatchQueue.main.async { completion(titles) }
            }
            store.execute(query)
        }
    }
}
