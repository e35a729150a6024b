package health.elderfen

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKClinicalTypeIdentifierVitalSignRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

actual class HealthRecords actual constructor() {
    private val store = HKHealthStore()

    private fun clinicalType(type: RecordType): HKClinicalType {
        val identifier = when (type) {
            RecordType.LAB_RESULT -> HKClinicalTypeIdentifierLabResultRecord
            RecordType.VITAL_SIGN -> HKClinicalTypeIdentifierVitalSignRecord
            RecordType.MEDICATION -> HKClinicalTypeIdentifierMedicationRecord
        }
        return HKObjectType.clinicalTypeForIdentifier(identifier)!!
    }

    actual suspend fun authorize(types: List<RecordType>): Boolean {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return false
        val readTypes = types.map { clinicalType(it) }.toSet()
        return suspendCancellableCoroutine { continuation ->
            store.requestAuthorizationToShareTypes(null, readTypes = readTypes) { granted, _ ->
                continuation.resume(granted)
            }
        }
    }

    actual suspend fun read(type: RecordType): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = clinicalType(type),
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            val names = samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName }
            continuation.resume(names)
        }
        store.executeQuery(query)
    }
}
