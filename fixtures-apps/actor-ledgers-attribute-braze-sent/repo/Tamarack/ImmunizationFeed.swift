import HealthKit

actor ImmunizationFeed {
    private let store = HKHealthStore()
    private let type = HKClinicalType(.immunizationRecord)

    func pull(into ledger: Ledger) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [type])
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate)])
        let records = try await descriptor.result(for: store)
        await ledger.replace(with: records.map(\.displayName))
    }
}
