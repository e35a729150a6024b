import HealthKit

struct HistoryReader {
    let store: HKHealthStore

    func records(
        _ identifier: HKClinicalTypeIdentifier = .conditionRecord,
        since start: Date? = nil,
        limit: Int? = 50
    ) async throws -> [HKClinicalRecord] {
        let window = start.map { HKQuery.predicateForSamples(withStart: $0, end: nil) }
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier), predicate: window)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: limit
        ).result(for: store)
    }
}
