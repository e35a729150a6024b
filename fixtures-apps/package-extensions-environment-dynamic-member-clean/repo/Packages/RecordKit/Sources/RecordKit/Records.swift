import HealthKit

public struct Records: Sendable {
    let store = HKHealthStore()

    public init() {}

    public func request(_ types: Set<HKClinicalType>) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func names(_ type: HKClinicalType) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
