import HealthKit

final class RecordRefresher: Sendable {
    private let store = HKHealthStore()
    private let archive = RecordArchive()

    func refresh(_ request: RefreshRequest) async throws -> Bool {
        guard let type = HKObjectType.clinicalType(forIdentifier: request.identifier) else { return false }
        let recent = HKQuery.predicateForSamples(withStart: request.since, end: nil)
        let records = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type, predicate: recent)],
            sortDescriptors: [SortDescriptor(\.startDate)]
        ).result(for: store)
        try await archive.save(records.map(\.displayName), under: request.identifier.rawValue)
        return !records.isEmpty
    }
}
