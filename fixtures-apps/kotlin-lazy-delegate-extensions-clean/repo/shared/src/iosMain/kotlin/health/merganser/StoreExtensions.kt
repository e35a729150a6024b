package health.merganser

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.Foundation.NSSortDescriptor
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKSampleQuery
import platform.HealthKit.HKSampleSortIdentifierStartDate
import kotlin.coroutines.resume

internal suspend fun HKHealthStore.ask(vararg types: HKClinicalType): Boolean {
    if (!HKHealthStore.isHealthDataAvailable() || !supportsHealthRecords()) return false
    return suspendCancellableCoroutine { continuation ->
        requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, _ -> continuation.resume(granted) }
    }
}

internal suspend fun HKHealthStore.records(type: HKClinicalType): List<HKClinicalRecord> =
    suspendCancellableCoroutine { continuation ->
        val newestFirst = NSSortDescriptor(key = HKSampleSortIdentifierStartDate, ascending = false)
        val query = HKSampleQuery(
            sampleType = type,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = listOf(newestFirst),
        ) { _, samples, _ ->
            continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>())
        }
        executeQuery(query)
    }
