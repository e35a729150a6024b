import HealthKit

struct PrescriptionReader: Sendable {
    private let store = HKHealthStore()

    func prescriptions() async throws -> [Prescription] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let descriptor = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: nil)
        return try await descriptor.result(for: store).addedSamples.map {
            Prescription(id: $0.uuid, label: $0.displayName)
        }
    }
}
