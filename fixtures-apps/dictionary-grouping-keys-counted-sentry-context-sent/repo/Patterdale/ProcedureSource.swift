import HealthKit

struct ProcedureSource {
    private let store = HKHealthStore()

    func rows() async throws -> [Row] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let procedures = HKClinicalType(.procedureRecord)
        try await store.requestAuthorization(toShare: [], read: [procedures])
        let thisYear = HKQuery.predicateForSamples(withStart: Calendar.current.dateInterval(of: .year, for: .now)?.start, end: nil)
        let recent = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: procedures, predicate: thisYear)], sortDescriptors: []).result(for: store)
        let all = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: procedures)], sortDescriptors: []).result(for: store)
        let known = Set(recent.map(\.uuid))
        return recent.map { Row(id: $0.uuid, tab: .thisYear, title: $0.displayName) }
            + all.filter { !known.contains($0.uuid) }.map { Row(id: $0.uuid, tab: .before, title: $0.displayName) }
    }
}
