import HealthKit

actor ProcedureRepository {
    private let store = HKHealthStore()
    private var cached: [String]?

    func names() async throws -> [String] {
        if let cached { return cached }
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.procedureRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        let names = try await query.result(for: store).map(\.displayName)
        cached = names
        return names
    }
}
