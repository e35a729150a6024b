import HealthKit

enum Consent {
    static let types: Set<HKObjectType> = [
        HKClinicalType(.immunizationRecord),
        HKClinicalType(.allergyRecord),
    ]
}
