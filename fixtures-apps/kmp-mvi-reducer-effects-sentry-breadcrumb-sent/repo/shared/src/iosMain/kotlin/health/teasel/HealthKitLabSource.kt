package health.teasel

import kotlin.coroutines.resume
import kotlinx.coroutines.suspendCancellableCoroutine
import platform.Foundation.timeIntervalSince1970
import platform.HealthKit.*

class HealthKitLabSource : LabSource {
    private val store = HKHealthStore()
    private val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!

    override suspend fun labs(): List<Lab> {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return emptyList()
        return if (allowed()) read() else emptyList()
    }

    private suspend fun allowed(): Boolean = suspendCancellableCoroutine { continuation ->
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { ok, _ -> continuation.resume(ok) }
    }

    private suspend fun read(): List<Lab> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
            val records = samples?.filterIsInstance<HKClinicalRecord>().orEmpty()
            continuation.resume(records.map { Lab(it.displayName, it.startDate.timeIntervalSince1970) })
        }
        store.executeQuery(query)
    }
}
