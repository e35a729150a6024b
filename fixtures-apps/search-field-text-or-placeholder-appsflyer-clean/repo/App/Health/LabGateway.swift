import HealthKit

struct LabGateway {
    private let store = HKHealthStore()

    func names() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let labs = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [labs])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
        return try await query.result(for: store).map(\.displayName)
    }
}
