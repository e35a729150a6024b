import HealthKit

final class SpokenRecords {
    private let store = HKHealthStore()

    func allow() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let kinds: [HKClinicalTypeIdentifier] = [
            .labResultRecord,
            .medicationRecord,
            .immunizationRecord,
            .vitalSignRecord,
        ]
        try await store.requestAuthorization(toShare: [], read: Set(kinds.map { HKClinicalType($0) }))
    }

    func sentences(for kind: HKClinicalTypeIdentifier) async throws -> [String] {
        let records = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(kind))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 20
        ).result(for: store)
        return records.map { "\($0.displayName), \($0.startDate.formatted(date: .long, time: .omitted))" }
    }
}
