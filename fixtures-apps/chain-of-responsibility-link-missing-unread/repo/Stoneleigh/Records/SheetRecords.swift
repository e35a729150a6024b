import HealthKit

final class SheetRecords {
    private let store = HKHealthStore()

    func names(of identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let type = HKClinicalType(identifier)
        return try await withCheckedThrowingContinuation { continuation in
            let query = HKSampleQuery(
                sampleType: type,
                predicate: nil,
                limit: HKObjectQueryNoLimit,
                sortDescriptors: nil
            ) { _, samples, error in
                if let error {
                    continuation.resume(throwing: error)
                    return
                }
                let records = (samples ?? []).compactMap { $0 as? HKClinicalRecord }
                continuation.resume(returning: records.map(\.displayName))
            }
            store.execute(query)
        }
    }
}
