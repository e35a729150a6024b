import HealthKit

actor VitalSource {
    private let store = HKHealthStore()

    func titles() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let vital = HKClinicalType(.vitalSignRecord)
        try await store.requestAuthorization(toShare: [], read: [vital])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: vital)], sortDescriptors: [])
        return try await query.result(for: store).map { $0.displayName }
    }
}
