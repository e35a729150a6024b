package care.cedar

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

internal suspend fun HKHealthStore.names(type: HKClinicalType): List<String> = suspendCancellableCoroutine { continuation ->
    val query = HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
        continuation.resume(samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty())
    }
    executeQuery(query)
}
