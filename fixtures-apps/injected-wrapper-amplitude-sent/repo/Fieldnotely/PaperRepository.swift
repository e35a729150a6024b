import HealthKit

final class PaperRepository: Sendable {
    private let store = HKHealthStore()
    private let type = HKClinicalType(.conditionRecord)

    func papers() async throws -> [Paper] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate)])
        return try await query.result(for: store).map { Paper(id: $0.uuid, title: $0.displayName) }
    }
}
