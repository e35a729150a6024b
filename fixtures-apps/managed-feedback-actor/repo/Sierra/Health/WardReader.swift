import HealthKit

actor WardReader {
    private let store = HKHealthStore()

    func read(_ settings: ManagedSettings) async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let types = settings.recordTypes.compactMap {
            HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0))
        }
        guard !types.isEmpty else { return [] }
        try await store.requestAuthorization(toShare: [], read: Set(types))
        return try await HKSampleQueryDescriptor(
            predicates: types.map { .clinicalRecord(type: $0) },
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store).map(\.displayName)
    }
}
