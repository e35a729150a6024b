import HealthKit

public struct RecordEntry: Identifiable, Sendable {
    public let id: UUID
    public let name: String
}

public struct RecordReader: Sendable {
    private let store: HKHealthStore

    public init(store: HKHealthStore) {
        self.store = store
    }

    public func entries(of kind: RecordKind) async throws -> [RecordEntry] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: kind.clinicalType)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await query.result(for: store).map { RecordEntry(id: $0.uuid, name: $0.displayName) }
    }
}
