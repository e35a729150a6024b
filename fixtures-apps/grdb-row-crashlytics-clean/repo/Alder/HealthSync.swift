import HealthKit

struct HealthSync {
    private let store = HKHealthStore()
    private let type = HKClinicalType(.immunizationRecord)

    func run(into database: AppDatabase) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        try await database.save(records.map { RecordRow(id: $0.uuid, title: $0.displayName, downloadedAt: $0.startDate) })
    }
}
