import HealthKit

enum DeskAccess {
    static let read: Set<HKObjectType> = [
        HKClinicalType(.conditionRecord),
        HKClinicalType(.immunizationRecord),
    ]
}
