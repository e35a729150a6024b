import ComposableArchitecture
import HealthKit

struct RecordItem: Equatable, Identifiable, Sendable {
    let id: UUID
    let name: String
}

@DependencyClient
struct RecordsClient: Sendable {
    var authorize: @Sendable () async throws -> Void
    var fetch: @Sendable (_ kind: RecordKind) async throws -> [RecordItem]
}

extension RecordsClient: DependencyKey {
    static var liveValue: RecordsClient {
        let store = HKHealthStore()
        return RecordsClient(
            authorize: {
                guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
                let types: Set<HKObjectType> = [
                    HKClinicalType(.labResultRecord),
                    HKClinicalType(.medicationRecord),
                    HKClinicalType(.conditionRecord),
                ]
                try await store.requestAuthorization(toShare: [], read: types)
            },
            fetch: { kind in
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: kind.clinicalType)],
                    sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)]
                )
                return try await query.result(for: store).map { RecordItem(id: $0.uuid, name: $0.displayName) }
            }
        )
    }

    static let testValue = RecordsClient()
}

extension DependencyValues {
    var records: RecordsClient {
        get { self[RecordsClient.self] }
        set { self[RecordsClient.self] = newValue }
    }
}
