import HealthKit

/// The record types of the app, under the names that its code uses.
struct Catalog: Sendable {
    let allergies = HKClinicalType(.allergyRecord)
    let procedures = HKClinicalType(.procedureRecord)
    let vitals = HKClinicalType(.vitalSignRecord)
}
