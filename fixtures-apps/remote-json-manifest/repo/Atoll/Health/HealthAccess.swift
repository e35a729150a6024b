import HealthKit

struct HealthAccess {
    let store: HKHealthStore

    func request(_ items: [Manifest.Item]) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = items.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0.clinicalType)) }
        try await store.requestAuthorization(toShare: [], read: Set(types))
    }

    func names(_ item: Manifest.Item) async throws -> [String] {
        guard let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: item.clinicalType)) else { return [] }
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store).map(\.displayName)
    }
}
