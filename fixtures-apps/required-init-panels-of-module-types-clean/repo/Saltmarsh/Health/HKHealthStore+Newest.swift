import HealthKit

extension HKHealthStore {
    func newest(_ type: HKClinicalType, limit: Int) async throws -> [HKClinicalRecord] {
        try await withCheckedThrowingContinuation { continuation in
            let order = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
            execute(HKSampleQuery(sampleType: type, predicate: nil, limit: limit, sortDescriptors: [order]) { _, found, error in
                if let error {
                    continuation.resume(throwing: error)
                } else {
                    continuation.resume(returning: found as? [HKClinicalRecord] ?? [])
                }
            })
        }
    }
}
