import ComposableArchitecture
import HealthKit

@DependencyClient
struct RecordsClient: Sendable {
    var authorize: @Sendable () async throws -> Void
    var names: @Sendable (_ kind: RecordKind) async throws -> [String]
}

extension RecordsClient: DependencyKey {
    static var liveValue: RecordsClient {
        let store = HKHealthStore()
        return RecordsClient(
            authorize: {
                guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
                try await store.requestAuthorization(toShare: [], read: [
                    HKClinicalType(.labResultRecord),
                    HKClinicalType(.medicationRecord),
                ])
            },
            names: { kind in
                try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind.clinicalType)], sortDescriptors: [])
                    .result(for: store)
                    .map(\.displayName)
            }
        )
    }
}

extension DependencyValues {
    var records: RecordsClient {
        get { self[RecordsClient.self] }
        set { self[RecordsClient.self] = newValue }
    }
}
