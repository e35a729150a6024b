import HealthKit

struct DatedRow: LedgerRow {
    let id: UUID
    let name: String
    let date: Date

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        name = record.displayName
        date = record.startDate
    }
}
