import HealthKit

struct LabChart {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)

    func newest() async throws -> HKClinicalRecord? {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return nil }
        try await store.requestAuthorization(toShare: [], read: [labs])
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: labs)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 1
        ).result(for: store).first
    }
}
