import HealthKit

struct ResultsImport {
    private let store = HKHealthStore()

    func run() async throws -> [String] {
        let labs = HKClinicalType(.labResultRecord)
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [labs])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: []).result(for: store)
        return records.map(\.displayName)
    }
}
