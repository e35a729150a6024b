import HealthKit

struct LabService {
    private let store = HKHealthStore()

    func labs() async throws -> [LabEntry] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store).map {
            LabEntry(id: $0.uuid, name: $0.displayName, date: $0.startDate)
        }
    }
}
