import HealthKit

final class Bench {
    private let store = HKHealthStore()

    func prepare() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.procedureRecord),
        ])
    }

    func take(_ identifier: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
    }
}
