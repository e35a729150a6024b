package health.ramsons

import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifier
import platform.HealthKit.HKObjectType

class Shelf(identifier: HKClinicalTypeIdentifier) {
    val type: HKClinicalType = requireNotNull(HKObjectType.clinicalTypeForIdentifier(identifier))
}
