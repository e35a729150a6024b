import HealthKit

struct RecordAccess {
    let store: HKHealthStore

    private let wanted: Set<HKObjectType> = [
        HKClinicalType(.labResultRecord),
        HKClinicalType(.medicationRecord),
        HKClinicalType(.vitalSignRecord)
    ]

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: wanted)
    }

    func records(from source: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: source)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
    }
}
