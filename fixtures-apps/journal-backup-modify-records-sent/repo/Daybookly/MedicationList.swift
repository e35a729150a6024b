import HealthKit

struct MedicationList: Sendable {
    private let store = HKHealthStore()

    func names() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
