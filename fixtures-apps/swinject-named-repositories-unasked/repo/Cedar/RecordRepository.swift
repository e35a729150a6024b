import HealthKit

protocol RecordRepository {
    func all() async throws -> [HKClinicalRecord]
}

struct HealthKitRecordRepository: RecordRepository {
    let store: HKHealthStore
    let type: HKClinicalType

    func all() async throws -> [HKClinicalRecord] {
        try await withCheckedThrowingContinuation { continuation in
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
                if let error {
                    continuation.resume(throwing: error)
                } else {
                    continuation.resume(returning: samples as? [HKClinicalRecord] ?? [])
                }
            }
            store.execute(query)
        }
    }
}
