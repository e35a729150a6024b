import HealthKit

struct ImmunizationSource: Sendable {
    func vaccines() async throws -> [Vaccine] {
        let store = HKHealthStore()
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.immunizationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let samples = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        return samples.map { Vaccine(id: $0.uuid, name: $0.displayName, given: $0.startDate) }
    }
}
