import HealthKit

final class HealthGateway {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(
            toShare: [],
            read: [
                HKClinicalType(.labResultRecord),
                HKClinicalType(.vitalSignRecord),
                HKClinicalType(.clinicalNoteRecord)
            ]
        )
    }

    func labs() async throws -> [HKClinicalRecord] {
        try await records(ofType: HKClinicalType(.labResultRecord))
    }

    func vitals() async throws -> [HKClinicalRecord] {
        try await records(ofType: HKClinicalType(.vitalSignRecord))
    }

    func notes() async throws -> [HKClinicalRecord] {
        try await records(ofType: HKClinicalType(.clinicalNoteRecord))
    }

    private func records(ofType type: HKClinicalType) async throws -> [HKClinicalRecord] {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
        return try await descriptor.result(for: store)
    }
}
