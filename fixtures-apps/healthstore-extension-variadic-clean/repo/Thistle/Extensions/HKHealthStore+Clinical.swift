import HealthKit

extension HKHealthStore {
    func requestClinicalAccess(_ identifiers: HKClinicalTypeIdentifier...) async throws {
        guard HKHealthStore.isHealthDataAvailable(), supportsHealthRecords() else { return }
        try await requestAuthorization(toShare: [], read: Set(identifiers.map { HKClinicalType($0) }))
    }

    func clinicalRecords(
        _ identifier: HKClinicalTypeIdentifier,
        sortedBy order: SortDescriptor<HKClinicalRecord> = SortDescriptor(\.startDate, order: .reverse)
    ) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [order]
        ).result(for: self)
    }
}
