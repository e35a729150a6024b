#if canImport(HealthKit)
import HealthKit

struct AppleGateway: WalletGateway {
    private let store = HKHealthStore()

    func unlock() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.medicationRecord),
        ])
    }

    func drugs() async throws -> [String] { try await names(.medicationRecord) }

    func warnings() async throws -> [String] { try await names(.allergyRecord) }

    private func names(_ identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(identifier))], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
#endif
