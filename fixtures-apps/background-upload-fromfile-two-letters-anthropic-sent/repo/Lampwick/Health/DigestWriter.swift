import HealthKit

/// Writes the digest that is read on the device before an appointment.
struct DigestWriter {
    private let store = HKHealthStore()

    func refresh() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let conditions = HKClinicalType(.conditionRecord)
        let medications = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [conditions, medications])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: conditions), .clinicalRecord(type: medications)], sortDescriptors: [])
        let lines = try await query.result(for: store).map(\.displayName)
        try Letter.digest.write(lines.joined(separator: "\n"))
    }
}
