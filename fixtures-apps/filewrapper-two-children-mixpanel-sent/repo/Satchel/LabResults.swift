import HealthKit

struct LabResults {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)

    func names() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [labs])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
