package health.whinchat

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitPlanSource : PlanSource {
    private val store = HKHealthStore()

    override suspend fun plans(): List<String> = suspendCancellableCoroutine { continuation ->
        val coverage = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)
        if (coverage == null || !HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(emptyList())
            return@suspendCancellableCoroutine
        }
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(coverage)) { granted, _ ->
            if (!granted) {
                continuation.resume(emptyList())
                return@requestAuthorizationToShareTypes
            }
            store.executeQuery(
                HKSampleQuery(sampleType = coverage, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
                    continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
                },
            )
        }
    }
}
