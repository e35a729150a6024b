import HealthKit

actor LabImporter {
    private let store = HKHealthStore()
    private let lab = HKClinicalType(.labResultRecord)

    func run() async throws -> ImportBatch {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            return ImportBatch(titles: [])
        }
        try await store.requestAuthorization(toShare: [], read: [lab])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: lab)], sortDescriptors: [], limit: 200)
        let records = try await query.result(for: store)
        return ImportBatch(titles: records.map { $0.displayName })
    }
}
