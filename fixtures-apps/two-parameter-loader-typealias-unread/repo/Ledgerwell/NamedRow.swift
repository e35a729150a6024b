import HealthKit

struct NamedRow: LedgerRow {
    let id: UUID
    let name: String

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        name = record.displayName
    }
}
