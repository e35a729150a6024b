package health.undermill

import platform.HealthKit.*

class HealthKitRecordSource : RecordSource {
    private val store = HKHealthStore()

    override suspend fun connect(): Boolean {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return false
        return store.ask(setOf(typeOf(RecordKind.LABS), typeOf(RecordKind.MEDICATIONS)))
    }

    override suspend fun titles(kind: RecordKind): List<String> = store.records(typeOf(kind)).map { it.displayName }

    private fun typeOf(kind: RecordKind): HKClinicalType = requireNotNull(
        HKObjectType.clinicalTypeForIdentifier(
            when (kind) {
                RecordKind.LABS -> HKClinicalTypeIdentifierLabResultRecord
                RecordKind.MEDICATIONS -> HKClinicalTypeIdentifierMedicationRecord
                RecordKind.PROCEDURES -> HKClinicalTypeIdentifierProcedureRecord
            },
        ),
    )
}
