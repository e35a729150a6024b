import HealthKit

final class PackingService: Sendable {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        var types = Set<HKObjectType>()
        types.insert(HKClinicalType(.labResultRecord))
        types.insert(HKClinicalType(.immunizationRecord))
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func labs() async throws -> [PackedItem] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: [])
            .result(for: store).map { PackedItem(title: $0.displayName) }
    }

    func shots() async throws -> [PackedItem] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: [])
            .result(for: store).map { PackedItem(title: $0.displayName) }
    }
}
