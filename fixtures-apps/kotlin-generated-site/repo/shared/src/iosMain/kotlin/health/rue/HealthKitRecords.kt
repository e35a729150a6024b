package health.rue

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitRecords : Records {
    private val store by lazy { HKHealthStore() }

    override suspend fun connect(identifiers: List<String>): Boolean = suspendCancellableCoroutine { continuation ->
        if (HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()) {
            val types = identifiers.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it) }.toSet()
            store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ -> continuation.resume(granted) }
        } else {
            continuation.resume(false)
        }
    }

    override suspend fun read(identifier: String): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = HKObjectType.clinicalTypeForIdentifier(identifier)!!,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
        }
        store.executeQuery(query)
    }
}
