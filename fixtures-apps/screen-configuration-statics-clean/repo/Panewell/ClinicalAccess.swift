import HealthKit

enum ClinicalAccess {
    static let types: Set<HKObjectType> = [
        HKClinicalType(.allergyRecord),
        HKClinicalType(.coverageRecord),
        HKClinicalType(.immunizationRecord),
    ]
}
