import HealthKit

struct NurseDesk: Sendable {
    private let store = HKHealthStore()

    func knock() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.allergyRecord),
        ])
    }

    func immunizations() async throws -> [String] {
        try await titles(HKClinicalType(.immunizationRecord))
    }

    func allergies() async throws -> [String] {
        try await titles(HKClinicalType(.allergyRecord))
    }

    private func titles(_ type: HKClinicalType) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
            .map(\.displayName)
    }
}
