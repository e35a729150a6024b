import HealthKit

struct Archive {
    private let store = HKHealthStore()

    func requestAccess() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = Contents.identifiers.map { HKClinicalType($0) }
        try await store.requestAuthorization(toShare: [], read: Set(types))
    }

    func entries(of identifier: HKClinicalTypeIdentifier, in year: DateInterval) async throws -> [HKClinicalRecord] {
        let window = HKQuery.predicateForSamples(withStart: year.start, end: year.end)
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier), predicate: window)],
            sortDescriptors: [SortDescriptor(\.startDate)]
        )
        return try await query.result(for: store)
    }
}
