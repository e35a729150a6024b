package health.willow

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitLabs : LabSource {
    private val store = HKHealthStore()
    private val labResult = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!

    override suspend fun all(): List<Lab> = if (authorize()) query() else emptyList()

    private suspend fun authorize(): Boolean = suspendCancellableCoroutine { continuation ->
        if (HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()) {
            store.requestAuthorizationToShareTypes(null, readTypes = setOf(labResult)) { granted, _ -> continuation.resume(granted) }
        } else {
            continuation.resume(false)
        }
    }

    private suspend fun query(): List<Lab> = suspendCancellableCoroutine { continuation ->
        store.executeQuery(
            HKSampleQuery(sampleType = labResult, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
                val records = samples.orEmpty().filterIsInstance<HKClinicalRecord>()
                continuation.resume(records.map { Lab(title = it.displayName, hospital = it.sourceRevision.source.name) })
            },
        )
    }
}
