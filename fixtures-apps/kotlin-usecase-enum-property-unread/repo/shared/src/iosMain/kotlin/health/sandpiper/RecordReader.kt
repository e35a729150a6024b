package health.sandpiper

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class RecordReader(private val store: HKHealthStore) {
    suspend fun read(type: RecordType): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = type.sampleType,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
        }
        continuation.invokeOnCancellation { store.stopQuery(query) }
        store.executeQuery(query)
    }
}
