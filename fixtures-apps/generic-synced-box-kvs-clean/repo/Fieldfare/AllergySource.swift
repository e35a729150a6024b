import HealthKit

struct AllergySource {
    private let store = HKHealthStore()

    func names() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let allergy = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [allergy])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: allergy)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
