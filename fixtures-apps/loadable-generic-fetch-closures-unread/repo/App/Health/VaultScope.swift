import HealthKit

enum VaultError: Error {
    case noRecords
}

enum VaultScope {
    static let claim: Set<HKObjectType> = [
        HKClinicalType(.coverageRecord),
        HKClinicalType(.conditionRecord),
    ]
}
