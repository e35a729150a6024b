package health.redstart

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitConditionFeed(private val store: HKHealthStore) : ConditionFeed {
    override suspend fun conditions(): List<String> =
        store.names(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!)
}

class HealthKitProcedureFeed(private val store: HKHealthStore) : ProcedureFeed {
    override suspend fun procedures(): List<String> =
        store.names(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!)
}

private suspend fun HKHealthStore.names(type: HKClinicalType): List<String> =
    suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = type,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty())
        }
        executeQuery(query)
    }
