import HealthKit

final class ProcedureArchive: Sendable {
    private let store = HKHealthStore()

    func fetch() async throws -> [HKClinicalRecord] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let procedures = HKClinicalType(.procedureRecord)
        try await store.requestAuthorization(toShare: [], read: [procedures])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: procedures)], sortDescriptors: []).result(for: store)
    }
}
