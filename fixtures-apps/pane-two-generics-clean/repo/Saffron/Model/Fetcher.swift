import HealthKit

struct Fetcher<Entry: ClinicalEntry> {
    let store: HKHealthStore

    func entries() async throws -> [Entry] {
        let type = HKClinicalType(Entry.identifier)
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
        return try await query.result(for: store).map(Entry.init)
    }
}
