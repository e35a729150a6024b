import HealthKit

struct RecordItem: Hashable, Sendable {
    let id: UUID
    let title: String
}

final class RecordLoader: Sendable {
    private let store = HKHealthStore()

    func items() async throws -> [RecordItem] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
            .map { RecordItem(id: $0.uuid, title: $0.displayName) }
    }
}
