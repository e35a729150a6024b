import HealthKit

struct WardRecords {
    private let store = HKHealthStore()

    func enter() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let read: Set<HKObjectType> = [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.vitalSignRecord),
        ]
        try await store.requestAuthorization(toShare: [], read: read)
    }

    func medications() async throws -> [String] { try await names(.medicationRecord) }
    func vitals() async throws -> [String] { try await names(.vitalSignRecord) }

    private func names(_ identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let type = HKClinicalType(identifier)
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
