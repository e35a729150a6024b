import HealthKit

struct LabDesk {
    private let store = HKHealthStore()

    func panels() async throws -> [HKClinicalRecord] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let labs = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [labs])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: []).result(for: store)
    }
}
