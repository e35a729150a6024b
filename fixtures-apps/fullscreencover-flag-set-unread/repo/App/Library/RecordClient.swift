import HealthKit

struct RecordClient: Sendable {
    var authorize: @Sendable () async throws -> Void
    var titles: @Sendable (HKClinicalType) async throws -> [String]
}

extension RecordClient {
    static let live: RecordClient = {
        let store = HKHealthStore()
        return RecordClient(
            authorize: {
                guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
                try await store.requestAuthorization(toShare: [], read: Permissions.followUp)
            },
            titles: { type in
                let descriptor = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: type)],
                    sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)]
                )
                return try await descriptor.result(for: store).map(\.displayName)
            }
        )
    }()
}
