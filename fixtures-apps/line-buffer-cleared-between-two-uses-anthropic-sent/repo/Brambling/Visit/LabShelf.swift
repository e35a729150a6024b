import HealthKit

@MainActor
final class LabShelf {
    private let store = HKHealthStore()
    private let lab = HKClinicalType(.labResultRecord)

    func titles() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [lab])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: lab)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
