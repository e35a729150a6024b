import HealthKit

enum ReadScope {
    static var types: Set<HKObjectType> {
        var types: Set<HKObjectType> = [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.medicationRecord),
        ]
        #if CLAIMS
        types.insert(HKClinicalType(.coverageRecord))
        #endif
        return types
    }
}
