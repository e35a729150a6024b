import HealthKit

actor RecordDesk {
    private let store = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: Set(), read: [
            HKClinicalType(.procedureRecord),
            HKClinicalType(.clinicalNoteRecord),
        ])
    }

    func pull(_ page: ProcedurePage) async throws -> [HKClinicalRecord] {
        let window = HKQuery.predicateForSamples(withStart: page.since, end: nil)
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord), predicate: window)], sortDescriptors: []
        ).result(for: store)
    }

    func pull(_ page: NotePage) async throws -> [HKClinicalRecord] {
        let window = HKQuery.predicateForSamples(withStart: page.since, end: nil)
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.clinicalNoteRecord), predicate: window)], sortDescriptors: []
        ).result(for: store)
    }
}
