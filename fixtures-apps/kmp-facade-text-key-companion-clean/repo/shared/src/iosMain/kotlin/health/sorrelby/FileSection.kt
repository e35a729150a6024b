package health.sorrelby

import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifierClinicalNoteRecord
import platform.HealthKit.HKClinicalTypeIdentifierConditionRecord
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKObjectType

internal enum class FileSection(val key: String, private val identifier: String?) {
    DIAGNOSES("diagnoses", HKClinicalTypeIdentifierConditionRecord),
    NOTES("notes", HKClinicalTypeIdentifierClinicalNoteRecord),
    LABS("labs", HKClinicalTypeIdentifierLabResultRecord);

    val type: HKClinicalType
        get() = HKObjectType.clinicalTypeForIdentifier(identifier)!!

    companion object {
        fun fromKey(key: String): FileSection = entries.first { it.key == key }
    }
}
