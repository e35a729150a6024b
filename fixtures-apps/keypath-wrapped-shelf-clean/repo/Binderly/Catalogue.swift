import HealthKit

struct Catalogue: Sendable {
    let labs = HKClinicalType(.labResultRecord)
    let conditions = HKClinicalType(.conditionRecord)
    let medications = HKClinicalType(.medicationRecord)

    static let shared = Catalogue()
}
