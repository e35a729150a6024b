package health.woodruff

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class AllergySource {
    private val store = HKHealthStore()
    private val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!

    suspend fun connect(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { ok, _ -> continuation.resume(ok) }
    }

    suspend fun names(): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = type,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty())
        }
        store.executeQuery(query)
    }
}
