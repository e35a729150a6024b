import HealthKit

final class ConditionReader {
    private let store = HKHealthStore()
    private let kind = HKObjectType.clinicalType(forIdentifier: .conditionRecord)!
    private let ledger: Ledger

    init(ledger: Ledger) {
        self.ledger = ledger
    }

    func titles() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [kind])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind)], sortDescriptors: []).result(for: store)
        for record in records { ledger.add(record.displayName, to: EntityName.condition) }
        return records.map(\.displayName)
    }
}
