import HealthKit

@MainActor
final class VitalsDesk {
    private let store = HKHealthStore()
    private lazy var vitals = HKObjectType.clinicalType(forIdentifier: .vitalSignRecord)!

    func latest() async throws -> HKClinicalRecord? {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return nil }
        try await store.requestAuthorization(toShare: [], read: [vitals])
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: vitals)],
            sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)],
            limit: 1
        )
        return try await descriptor.result(for: store).first
    }
}
