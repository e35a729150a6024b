import Foundation
import HealthKit

struct VitalSign: Identifiable {
    let id: UUID
    let label: String
    let taken: Date

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        label = record.displayName
        taken = record.startDate
    }
}
