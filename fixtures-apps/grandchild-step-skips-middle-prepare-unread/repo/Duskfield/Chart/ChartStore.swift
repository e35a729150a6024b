import HealthKit

final class ChartStore {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let read: Set<HKObjectType> = [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.allergyRecord),
            HKClinicalType(.immunizationRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: read)
    }

    func names(_ type: HKClinicalType) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
