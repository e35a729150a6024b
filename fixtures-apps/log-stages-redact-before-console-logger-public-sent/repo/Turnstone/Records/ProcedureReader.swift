import HealthKit

actor ProcedureReader {
    private let store = HKHealthStore()
    private let procedure = HKClinicalType(.procedureRecord)

    func names() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [procedure])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: procedure)], sortDescriptors: [])
        return try await query.result(for: store).map { $0.displayName }
    }
}
