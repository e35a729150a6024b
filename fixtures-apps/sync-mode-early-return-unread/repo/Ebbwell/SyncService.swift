import HealthKit

actor SyncService {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.medicationRecord),
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.procedureRecord),
        ])
    }

    func sync(_ mode: SyncMode) async throws -> [TimelineEvent] {
        var found = try await events(.medicationRecord)
        found += try await events(.vitalSignRecord)
        if mode == .quick { return found }
        found += try await events(.procedureRecord)
        return found
    }

    private func events(_ identifier: HKClinicalTypeIdentifier) async throws -> [TimelineEvent] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)]
        )
        return try await query.result(for: store).map(TimelineEvent.init(record:))
    }
}
