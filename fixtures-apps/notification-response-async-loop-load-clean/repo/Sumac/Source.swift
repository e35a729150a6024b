import HealthKit

actor Source {
    static let shared = Source()
    private let store = HKHealthStore()

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.medicationRecord), HKClinicalType(.vitalSignRecord), HKClinicalType(.conditionRecord),
        ])
    }

    func names(_ type: HKClinicalType) async -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        let found = try? await query.result(for: store)
        return found?.map(\.displayName) ?? []
    }
}
