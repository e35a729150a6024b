import HealthKit

struct ReferralAccess {
    /// What the permission sheet lists for a referral letter.
    var readTypes: Set<HKObjectType> {
        var types: Set<HKObjectType> = [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.medicationRecord),
        ]
        defer { types.insert(HKClinicalType(.coverageRecord)) }
        return types
    }
}
