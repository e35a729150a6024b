import HealthKit

final class LabImporter {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)

    func values() async throws -> [LabValue] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [labs])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: []).result(for: store)
        return try records.map { record in
            guard let value = LabValue(name: record.displayName, fhir: record.fhirResource?.data) else {
                throw ImportFailure(recordName: record.displayName)
            }
            return value
        }
    }
}
