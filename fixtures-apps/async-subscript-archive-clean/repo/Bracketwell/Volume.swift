import HealthKit

struct Volume: Identifiable, Sendable {
    let id: UUID
    let title: String

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        title = record.displayName
    }
}
