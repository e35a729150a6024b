import HealthKit

enum RecordQuery {
    static let health = HKHealthStore()

    static func run(_ type: HKClinicalType, then: @escaping @MainActor ([String]) -> Void) {
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            let names = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
            Task { @MainActor in then(names) }
        }
        health.execute(query)
    }
}
