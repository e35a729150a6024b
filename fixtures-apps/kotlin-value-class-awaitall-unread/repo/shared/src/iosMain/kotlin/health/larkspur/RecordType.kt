package health.larkspur

import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifierConditionRecord
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKClinicalTypeIdentifierProcedureRecord
import platform.HealthKit.HKObjectType

value class RecordType(private val identifier: String?) {
    val sampleType: HKClinicalType
        get() = checkNotNull(HKObjectType.clinicalTypeForIdentifier(identifier))

    companion object {
        val CONDITION = RecordType(HKClinicalTypeIdentifierConditionRecord)
        val LAB = RecordType(HKClinicalTypeIdentifierLabResultRecord)
        val MEDICATION = RecordType(HKClinicalTypeIdentifierMedicationRecord)
        val PROCEDURE = RecordType(HKClinicalTypeIdentifierProcedureRecord)
    }
}
