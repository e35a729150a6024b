import HealthKit

struct HealthGateway: Sendable {
    private let store = HKHealthStore()

    func requestAuthorization() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.conditionRecord),
            HKClinicalType(.coverageRecord),
        ])
    }

    func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)]
        )
        return try await descriptor.result(for: store)
    }
}
