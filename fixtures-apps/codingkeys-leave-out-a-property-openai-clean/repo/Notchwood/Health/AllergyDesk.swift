import HealthKit

actor AllergyDesk {
    private let store = HKHealthStore()
    private let type = HKClinicalType(.allergyRecord)

    func names() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        return found.map(\.displayName)
    }
}
