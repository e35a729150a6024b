import HealthKit

extension HandoverWriter {
    static let asked: Set<HKObjectType> = [
        HKClinicalType(.procedureRecord),
        HKClinicalType(.conditionRecord),
        HKClinicalType(.medicationRecord),
    ]
}
