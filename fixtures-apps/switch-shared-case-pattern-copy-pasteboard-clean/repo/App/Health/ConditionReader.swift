import HealthKit

struct ConditionReader {
    private let store = HKHealthStore()

    func names() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await withCheckedThrowingContinuation { continuation in
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
                if let error {
                    continuation.resume(throwing: error)
                } else {
                    let records = samples as? [HKClinicalRecord] ?? []
                    continuation.resume(returning: records.map(\.displayName))
                }
            }
            store.execute(query)
        }
    }
}
