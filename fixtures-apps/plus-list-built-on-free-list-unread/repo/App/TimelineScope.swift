import HealthKit

enum TimelineScope {
    static let free: [HKClinicalType] = [
        HKClinicalType(.allergyRecord),
        HKClinicalType(.medicationRecord),
    ]
    static let plus: [HKClinicalType] = free + [
        HKClinicalType(.procedureRecord),
    ]
}
