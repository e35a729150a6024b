import HealthKit

final class HealthService: Sendable {
    let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { throw HealthError.unavailable }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.clinicalNoteRecord),
            HKClinicalType(.conditionRecord),
        ])
    }

    func lines(of section: RecordSection) async throws -> [String] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: section.type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await query.result(for: store).map(\.displayName)
    }
}

enum HealthError: Error { case unavailable }
