import HealthKit

enum AccessScope {
    static let visitSummary: Set<HKObjectType> = [
        HKClinicalType(.vitalSignRecord),
        HKClinicalType(.labResultRecord),
        HKClinicalType(.conditionRecord)
    ]
}
