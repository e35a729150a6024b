import HealthKit

enum CareTypes {
    static let shared: Set<HKClinicalType> = [
        HKClinicalType(.medicationRecord),
        HKClinicalType(.conditionRecord),
        HKClinicalType(.allergyRecord)
    ]
}
