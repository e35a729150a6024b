import HealthKit

final class RecordsRepository {
    private let store: HKHealthStore

    init(store: HKHealthStore = HKHealthStore()) { self.store = store }

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.medicationRecord),
            HKClinicalType(.coverageRecord),
        ])
    }

    func conditions() async throws -> [HKClinicalRecord] { try await all(HKClinicalType(.conditionRecord)) }
    func medications() async throws -> [HKClinicalRecord] { try await all(HKClinicalType(.medicationRecord)) }
    func coverage() async throws -> [HKClinicalRecord] { try await all(HKClinicalType(.coverageRecord)) }

    private func all(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
