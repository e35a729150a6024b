import HealthKit
import Shared

final class HealthKitConditionsGateway: ConditionsGateway {
    private let store = HKHealthStore()
    private let type = HKClinicalType(.conditionRecord)

    func load(completion: @escaping ([Condition]) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            completion([])
            return
        }
        store.requestAuthorization(toShare: nil, read: [type]) { [self] _, _ in
            query(completion)
        }
    }

    private func query(_ completion: @escaping ([Condition]) -> Void) {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            let records = (samples ?? []).compactMap { $0 as? HKClinicalRecord }
            let conditions = records.map { Condition(id: $0.uuid.uuidString, name: $0.displayName) }
            DispatchQueue.main.async { completion(conditions) }
        }
        store.execute(query)
    }
}
