import HealthKit

final class VaccineRepository {
    private let store = HKHealthStore()
    private let type = HKClinicalType(.immunizationRecord)

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [type])
    }

    func vaccines() async throws -> [Vaccine] {
        let records = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
        return records.map { Vaccine(id: $0.uuid, name: $0.displayName, given: $0.startDate) }
    }
}
