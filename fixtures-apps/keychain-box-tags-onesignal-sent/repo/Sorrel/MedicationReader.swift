import HealthKit

final class MedicationReader {
    private let store = HKHealthStore()
    private let medication = HKObjectType.clinicalType(forIdentifier: .medicationRecord)!

    func latest() async throws -> HKClinicalRecord? {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return nil }
        try await store.requestAuthorization(toShare: [], read: [medication])
        return try await withCheckedThrowingContinuation { continuation in
            let newest = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
            let query = HKSampleQuery(sampleType: medication, predicate: nil, limit: 1, sortDescriptors: [newest]) { _, samples, error in
                if let error {
                    continuation.resume(throwing: error)
                } else {
                    continuation.resume(returning: samples?.first as? HKClinicalRecord)
                }
            }
            store.execute(query)
        }
    }
}
