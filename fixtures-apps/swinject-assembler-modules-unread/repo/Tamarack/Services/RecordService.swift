import HealthKit

protocol RecordService {
    func names(of type: HKClinicalType) async throws -> [String]
}

struct HealthRecordService: RecordService {
    let store: HKHealthStore

    func names(of type: HKClinicalType) async throws -> [String] {
        try await withCheckedThrowingContinuation { continuation in
            let newestFirst = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
            let query = HKSampleQuery(
                sampleType: type,
                predicate: nil,
                limit: HKObjectQueryNoLimit,
                sortDescriptors: [newestFirst]
            ) { _, samples, error in
                if let error {
                    continuation.resume(throwing: error)
                    return
                }
                let records = samples as? [HKClinicalRecord] ?? []
                continuation.resume(returning: records.map(\.displayName))
            }
            store.execute(query)
        }
    }
}
