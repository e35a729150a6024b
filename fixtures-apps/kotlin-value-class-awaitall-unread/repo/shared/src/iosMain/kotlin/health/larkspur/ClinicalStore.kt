package health.larkspur

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class ClinicalStore(private val store: HKHealthStore = HKHealthStore()) {
    suspend fun connect(types: Set<RecordType>): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        store.requestAuthorizationToShareTypes(null, readTypes = types.map { it.sampleType }.toSet()) { granted, _ ->
            continuation.resume(granted)
        }
    }

    suspend fun entries(type: RecordType): List<Entry> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = type.sampleType,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            val records = samples.orEmpty().filterIsInstance<HKClinicalRecord>()
            continuation.resume(records.map { Entry(it.UUID.UUIDString, it.displayName) })
        }
        store.executeQuery(query)
    }
}
