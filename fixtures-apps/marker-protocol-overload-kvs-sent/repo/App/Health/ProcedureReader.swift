import HealthKit

struct ProcedureReader {
    private let store = HKHealthStore()

    func titles() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.procedureRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
