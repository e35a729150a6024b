import HealthKit

struct RecordVault {
    private let store = HKHealthStore()

    func unlock() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            throw VaultError.noRecords
        }
        try await store.requestAuthorization(toShare: [], read: VaultScope.claim)
    }

    func plan() async throws -> String? {
        try await records(HKClinicalType(.coverageRecord), limit: 1).first?.displayName
    }

    func diagnoses() async throws -> [String] {
        try await records(HKClinicalType(.conditionRecord), limit: nil).map(\.displayName)
    }

    private func records(_ type: HKClinicalType, limit: Int?) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: limit
        ).result(for: store)
    }
}
