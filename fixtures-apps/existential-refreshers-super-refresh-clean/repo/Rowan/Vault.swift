import HealthKit

final class Vault: Sendable {
    static let shared = Vault()
    private let store = HKHealthStore()

    func askForAccess() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.medicationRecord),
            HKClinicalType(.labResultRecord),
        ])
    }

    func records(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store)
    }
}
