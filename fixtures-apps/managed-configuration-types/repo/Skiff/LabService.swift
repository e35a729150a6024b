import HealthKit

struct LabService {
    private let store = HKHealthStore()

    func labs() async throws -> [HKClinicalRecord] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: ManagedConfiguration().clinicalTypes)
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))],
            sortDescriptors: []
        ).result(for: store)
    }
}
