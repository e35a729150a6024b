import HealthKit

struct Shot: Identifiable, Sendable {
    let id: UUID
    let vaccine: String
    let day: Date

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        vaccine = record.displayName
        day = record.startDate
    }
}

extension Shot {
    var tag: String { vaccine.lowercased().replacing(" ", with: "_") }
}
