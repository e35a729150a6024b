import HealthKit

actor RecordBroker {
    private let store = HKHealthStore()

    func open(_ identifiers: [HKClinicalTypeIdentifier]) async throws -> [DeskRow] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let types = identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }
        try await store.requestAuthorization(toShare: [], read: Set(types))
        var rows: [DeskRow] = []
        for type in types {
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [], limit: 20)
            rows += try await query.result(for: store).map(DeskRow.init)
        }
        return rows
    }
}
