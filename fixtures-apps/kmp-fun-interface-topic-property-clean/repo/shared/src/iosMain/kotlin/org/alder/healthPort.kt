package org.alder

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

internal fun healthPort(store: HKHealthStore) = PlanPort { topic ->
    suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = topic.clinicalType,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty())
        }
        store.executeQuery(query)
    }
}
