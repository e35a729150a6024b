import HealthKit

public struct Binder: Sendable {
    private let store = HKHealthStore()

    public init() {}

    public func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.procedureRecord),
            HKClinicalType(.coverageRecord),
        ])
    }

    public func sheets(_ identifier: HKClinicalTypeIdentifier) async throws -> [Sheet] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(identifier))], sortDescriptors: [SortDescriptor(\.startDate)])
        return try await query.result(for: store).map { Sheet(id: $0.uuid, title: $0.displayName) }
    }
}
