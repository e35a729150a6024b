import HealthKit

@MainActor
final class FindingsImporter {
    private let store = HKHealthStore()
    private let condition = HKClinicalType(.conditionRecord)

    func fill(_ notebook: Notebook) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [condition])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: condition)], sortDescriptors: [])
        notebook.pages = try await query.result(for: store).map(\.displayName)
    }
}
