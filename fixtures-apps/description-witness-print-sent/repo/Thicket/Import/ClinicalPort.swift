import HealthKit

final class ClinicalPort {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)
    private let vaccines = HKClinicalType(.immunizationRecord)

    func dock() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [labs, vaccines])
    }

    func unload() async throws -> [Batch] {
        [
            Batch(kind: "Tests", records: try await records(labs)),
            Batch(kind: "Vaccines", records: try await records(vaccines)),
        ]
    }

    private func records(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            .result(for: store)
    }
}
