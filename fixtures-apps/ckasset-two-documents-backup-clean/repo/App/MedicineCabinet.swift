import HealthKit

struct MedicineCabinet {
    private let store = HKHealthStore()

    func refresh() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKObjectType.clinicalType(forIdentifier: .medicationRecord)!
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        try LocalDocument.medicines.write(records.map { $0.displayName })
    }
}
