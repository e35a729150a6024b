import HealthKit

actor RecordLoader {
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    /// Loads several sources at once: `let (labs, notes) = try await loader.load(Labs(), Notes())`.
    func load<each Source: RecordSource>(_ source: repeat each Source) async throws -> (repeat [(each Source).Value]) {
        (repeat try await values(of: each source))
    }

    private func values<Source: RecordSource>(of source: Source) async throws -> [Source.Value] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(Source.identifier))],
            sortDescriptors: []
        )
        return try await query.result(for: store).map { source.value(of: $0) }
    }
}
