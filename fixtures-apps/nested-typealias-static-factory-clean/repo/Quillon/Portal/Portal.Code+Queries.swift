import HealthKit

extension Portal.Code {
    var objectType: HKObjectType { HKClinicalType(self) }

    var wanted: HKSamplePredicate<HKClinicalRecord> {
        .clinicalRecord(type: HKClinicalType(self))
    }
}
