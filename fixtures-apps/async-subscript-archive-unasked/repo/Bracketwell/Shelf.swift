import HealthKit

struct Shelf: Hashable, Sendable {
    let type: HKClinicalType

    static let vitals = Shelf(type: HKClinicalType(.vitalSignRecord))
    static let procedures = Shelf(type: HKClinicalType(.procedureRecord))
    static let labs = Shelf(type: HKClinicalType(.labResultRecord))
}
