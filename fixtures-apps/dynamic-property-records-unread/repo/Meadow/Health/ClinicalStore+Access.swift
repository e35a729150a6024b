import HealthKit

extension ClinicalStore {
    static let readTypes: Set<HKObjectType> = [
        HKClinicalType(.medicationRecord),
        HKClinicalType(.allergyRecord),
        HKClinicalType(.immunizationRecord)
    ]
}
