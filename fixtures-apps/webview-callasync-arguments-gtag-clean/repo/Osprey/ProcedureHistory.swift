import HealthKit

final class ProcedureHistory {
    private let store = HKHealthStore()
    private let type = HKObjectType.clinicalType(forIdentifier: .procedureRecord)!

    func latest() async throws -> String? {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return nil }
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)], limit: 1)
        return try await query.result(for: store).first?.displayName
    }
}
