package health.undermill

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException

suspend fun HKHealthStore.ask(types: Set<HKObjectType>): Boolean = suspendCancellableCoroutine { continuation ->
    requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ -> continuation.resume(granted) }
}

suspend fun HKHealthStore.records(type: HKSampleType): List<HKClinicalRecord> = suspendCancellableCoroutine { continuation ->
    val query = HKSampleQuery(
        sampleType = type,
        predicate = null,
        limit = HKObjectQueryNoLimit,
        sortDescriptors = null,
    ) { _, samples, error ->
        if (error != null) {
            continuation.resumeWithException(IllegalStateException(error.localizedDescription))
        } else {
            continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>())
        }
    }
    executeQuery(query)
}
