package health.corncrake

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.Foundation.timeIntervalSince1970
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class HealthKitLabSource : LabSource {
    private val store = HKHealthStore()
    private val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!

    override suspend fun labs(): List<Lab> {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords() || !ask()) return emptyList()
        return query().map { Lab(it.UUID.UUIDString, it.displayName, it.startDate.timeIntervalSince1970.toLong()) }
    }

    private suspend fun ask(): Boolean = suspendCancellableCoroutine { continuation ->
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { granted, _ -> continuation.resume(granted) }
    }

    private suspend fun query(): List<HKClinicalRecord> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = type,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>())
        }
        store.executeQuery(query)
    }
}
