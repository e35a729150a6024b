import HealthKit

struct DeskRow: Identifiable, Sendable {
    let id: UUID
    let text: String

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        text = record.displayName
    }
}
