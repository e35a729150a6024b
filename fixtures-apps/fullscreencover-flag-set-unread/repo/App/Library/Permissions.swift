import HealthKit

enum Permissions {
    static let followUp: Set<HKObjectType> = [
        HKClinicalType(.conditionRecord),
        HKClinicalType(.clinicalNoteRecord),
    ]
}
