package health.sandpiper

import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifier
import platform.HealthKit.HKClinicalTypeIdentifierAllergyRecord
import platform.HealthKit.HKClinicalTypeIdentifierConditionRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKObjectType

enum class RecordType(val identifier: HKClinicalTypeIdentifier) {
    MEDICATION(HKClinicalTypeIdentifierMedicationRecord),
    ALLERGY(HKClinicalTypeIdentifierAllergyRecord),
    CONDITION(HKClinicalTypeIdentifierConditionRecord),
    ;

    val sampleType: HKClinicalType
        get() = HKObjectType.clinicalTypeForIdentifier(identifier)!!
}
