import HealthKit

struct MedicineShelf {
    private let store = HKHealthStore()

    func medicines() async throws -> [HKClinicalRecord] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
    }
}
