import HealthKit

struct Scope {
    let identifiers: Set<HKClinicalTypeIdentifier>

    static let core = Scope(identifiers: [.conditionRecord])

    var withLabs: Scope { Scope(identifiers: identifiers.union([.labResultRecord])) }
    var withNotes: Scope { Scope(identifiers: identifiers.union([.clinicalNoteRecord])) }
}
