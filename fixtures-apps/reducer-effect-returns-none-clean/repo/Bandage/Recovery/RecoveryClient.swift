import HealthKit

struct RecoveryClient: Sendable {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let read: Set<HKObjectType> = [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.procedureRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: read)
    }

    func conditions() async throws -> [String] {
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))], sortDescriptors: []).result(for: store)
        return found.map(\.displayName)
    }

    func procedures() async throws -> [String] {
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))], sortDescriptors: []).result(for: store)
        return found.map(\.displayName)
    }
}
