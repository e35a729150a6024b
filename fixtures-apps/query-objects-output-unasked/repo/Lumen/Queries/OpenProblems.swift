import HealthKit

struct OpenProblems: RecordQuery {
    let type = HKClinicalType(.conditionRecord)

    func decode(_ records: [HKClinicalRecord]) throws -> Set<String> {
        Set(records.map(\.displayName))
    }
}
