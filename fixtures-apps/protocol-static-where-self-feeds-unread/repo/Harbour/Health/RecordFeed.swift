import HealthKit

protocol RecordFeed: Sendable {
    var title: String { get }
    func records(in store: HKHealthStore) async throws -> [HKClinicalRecord]
}

struct ConditionFeed: RecordFeed {
    let title = "Conditions"

    func records(in store: HKHealthStore) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))],
            sortDescriptors: []
        ).result(for: store)
    }
}

struct ProcedureFeed: RecordFeed {
    let title = "Procedures"

    func records(in store: HKHealthStore) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.procedureRecord))],
            sortDescriptors: [SortDescriptor(\.endDate)]
        ).result(for: store)
    }
}

extension RecordFeed where Self == ConditionFeed {
    static var conditions: ConditionFeed { ConditionFeed() }
}

extension RecordFeed where Self == ProcedureFeed {
    static var procedures: ProcedureFeed { ProcedureFeed() }
}
