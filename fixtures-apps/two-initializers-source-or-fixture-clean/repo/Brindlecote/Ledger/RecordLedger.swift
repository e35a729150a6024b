import HealthKit

struct Row: Identifiable, Sendable {
    let id = UUID()
    let title: String
    let day: Date
}

struct RecordLedger: Sendable {
    private let store = HKHealthStore()

    func rows(of type: HKClinicalType) async throws -> [Row] {
        try await withCheckedThrowingContinuation { continuation in
            let newest = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 40, sortDescriptors: [newest]) { _, samples, error in
                if let error {
                    continuation.resume(throwing: error)
                } else {
                    let records = samples as? [HKClinicalRecord] ?? []
                    continuation.resume(returning: records.map { Row(title: $0.displayName, day: $0.startDate) })
                }
            }
            store.execute(query)
        }
    }
}
