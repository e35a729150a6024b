import HealthKit

struct HealthReader {
    private let store = HKHealthStore()
    private static let types = [HKClinicalType(.procedureRecord), HKClinicalType(.conditionRecord)]

    func snapshot() async throws -> Snapshot {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return Snapshot(entries: []) }
        try await store.requestAuthorization(toShare: [], read: Set(Self.types))
        var entries: [Snapshot.Entry] = []
        for type in Self.types {
            let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
            entries += records.map { Snapshot.Entry(id: $0.uuid, title: $0.displayName) }
        }
        return Snapshot(entries: entries)
    }
}
