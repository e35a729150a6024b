import HealthKit

struct ConditionPrefill {
    private let store = HKHealthStore()

    func newestCondition() async throws -> String? {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return nil }
        let conditions = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [conditions])
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: conditions)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 1
        )
        return try await query.result(for: store).first?.displayName
    }
}
