import HealthKit

let admission: Set<HKObjectType> = [
    HKClinicalType(.medicationRecord),
    HKClinicalType(.immunizationRecord),
]
