import HealthKit

struct HealthKitLabStore: LabStore {
    private let store = HKHealthStore()
    private let type = HKClinicalType(.labResultRecord)

    func results() async throws -> [LabResult] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map { LabResult(id: $0.uuid, name: $0.displayName) }
    }
}
