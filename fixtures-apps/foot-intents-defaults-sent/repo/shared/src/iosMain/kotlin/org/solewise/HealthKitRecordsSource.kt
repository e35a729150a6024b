package org.solewise

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitRecordsSource : RecordsSource {
    private val store = HKHealthStore()

    override suspend fun procedures(): List<FootItem> {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return emptyList()
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord) ?: return emptyList()
        if (!connect(type)) return emptyList()
        return suspendCancellableCoroutine { continuation ->
            val query = HKSampleQuery(
                sampleType = type,
                predicate = null,
                limit = HKObjectQueryNoLimit,
                sortDescriptors = null,
            ) { _, samples, _ ->
                val records = samples?.filterIsInstance<HKClinicalRecord>().orEmpty()
                continuation.resume(records.map { FootItem(it.displayName) })
            }
            store.executeQuery(query)
        }
    }

    private suspend fun connect(type: HKClinicalType): Boolean = suspendCancellableCoroutine { continuation ->
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { ok, _ -> continuation.resume(ok) }
    }
}
