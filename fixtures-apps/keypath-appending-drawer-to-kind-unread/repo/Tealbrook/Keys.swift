import HealthKit

enum Keys {
    static var all: Set<HKObjectType> {
        [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.coverageRecord),
        ]
    }
}
