import HealthKit

actor ExtractService {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.labResultRecord),
        ])
    }

    func extract(_ kind: Kind) async throws -> [HKClinicalRecord] {
        guard let limit = Limits.perKind[kind], limit > 0 else { return [] }
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: kind.type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: limit
        )
        return try await descriptor.result(for: store)
    }
}
