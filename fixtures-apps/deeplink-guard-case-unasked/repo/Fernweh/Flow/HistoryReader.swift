import HealthKit

final class HistoryReader: Sendable {
    private let store = HKHealthStore()

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.procedureRecord),
        ])
    }

    func lines(of kind: HKClinicalTypeIdentifier, months: Int) async throws -> [String] {
        let start = Calendar.current.date(byAdding: .month, value: -months, to: .now)
        let window = HKQuery.predicateForSamples(withStart: start, end: nil)
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(kind), predicate: window)],
            sortDescriptors: [SortDescriptor(\.startDate)]
        )
        return try await query.result(for: store).map(\.displayName)
    }
}
