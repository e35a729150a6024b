import HealthKit

struct RecordItem: Identifiable, Sendable {
    let id: UUID
    let name: String
    let day: Date

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        name = record.displayName
        day = record.startDate
    }
}
