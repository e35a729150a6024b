import HealthKit

actor ShotRepository {
    private let store = HKHealthStore()
    private let types: Set<HKClinicalType> = [HKClinicalType(.immunizationRecord)]

    func shots() async throws -> [Shot] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: types)
        let descriptor = HKSampleQueryDescriptor(predicates: types.map { .clinicalRecord(type: $0) }, sortDescriptors: [SortDescriptor(\.startDate)])
        return try await descriptor.result(for: store).map(Shot.init)
    }
}
