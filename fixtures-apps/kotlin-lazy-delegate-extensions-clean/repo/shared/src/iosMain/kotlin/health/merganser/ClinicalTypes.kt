package health.merganser

import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifier
import platform.HealthKit.HKClinicalTypeIdentifierConditionRecord
import platform.HealthKit.HKClinicalTypeIdentifierImmunizationRecord
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKObjectType

internal object ClinicalTypes {
    val conditions by clinical(HKClinicalTypeIdentifierConditionRecord)
    val immunizations by clinical(HKClinicalTypeIdentifierImmunizationRecord)
    val labResults by clinical(HKClinicalTypeIdentifierLabResultRecord)

    private fun clinical(identifier: HKClinicalTypeIdentifier): Lazy<HKClinicalType> =
        lazy { HKObjectType.clinicalTypeForIdentifier(identifier)!! }
}
