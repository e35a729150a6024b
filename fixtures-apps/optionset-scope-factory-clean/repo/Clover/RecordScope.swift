import HealthKit

struct RecordScope: OptionSet, Hashable, Sendable {
    let rawValue: Int

    static let labs = RecordScope(rawValue: 1 << 0)
    static let allergies = RecordScope(rawValue: 1 << 1)
    static let immunizations = RecordScope(rawValue: 1 << 2)

    static let schoolForm: RecordScope = [.labs, .allergies, .immunizations]

    private static let table: [(RecordScope, HKClinicalTypeIdentifier)] = [
        (.labs, .labResultRecord),
        (.allergies, .allergyRecord),
        (.immunizations, .immunizationRecord),
    ]

    var clinicalTypes: [HKClinicalType] {
        Self.table.filter { contains($0.0) }.map { HKClinicalType($0.1) }
    }
}
