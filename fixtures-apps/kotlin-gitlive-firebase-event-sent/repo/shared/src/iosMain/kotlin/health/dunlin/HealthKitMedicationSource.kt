package health.dunlin

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class HealthKitMedicationSource : MedicationSource {
    private val store = HKHealthStore()
    private val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!

    override suspend fun medications(): List<Medication> {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return emptyList()
        if (!authorize()) return emptyList()
        return suspendCancellableCoroutine { continuation ->
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

    private suspend fun authorize(): Boolean = suspendCancellableCoroutine { continuation ->
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { granted, _ ->
            continuation.resume(granted)
        }
    }
}
