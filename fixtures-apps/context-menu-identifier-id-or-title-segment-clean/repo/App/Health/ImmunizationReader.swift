import HealthKit

final class ImmunizationReader {
    private let store = HKHealthStore()
    private let immunizations = HKClinicalType(.immunizationRecord)

    func connect() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        try await store.requestAuthorization(toShare: [], read: [immunizations])
        return true
    }

    func all() async throws -> [HKClinicalRecord] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: immunizations)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await descriptor.result(for: store)
    }
}
