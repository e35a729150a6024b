package health.quarley

import kotlin.coroutines.resume
import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery

class HealthKitMedicationSource : MedicationSource {
    private val store = HKHealthStore()
    private val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!

    override suspend fun medications(): List<Medication> {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return emptyList()
        return if (authorize()) query() else emptyList()
    }

    private suspend fun authorize(): Boolean = suspendCancellableCoroutine { continuation ->
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { granted, _ -> continuation.resume(granted) }
    }

    private suspend fun query(): List<Medication> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = type,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            val records = samples.orEmpty().filterIsInstance<HKClinicalRecord>()
            continuation.resume(records.map { Medication(it.UUID.UUIDString, it.displayName) })
        }
        store.executeQuery(query)
    }
}
