package care.sorrelwick

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalTypeIdentifierProcedureRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class HealthKitProcedureShelf : ProcedureShelf {
    private val healthStore = HKHealthStore()
    private val procedureType = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!

    override suspend fun titles(): List<String> {
        if (!HKHealthStore.isHealthDataAvailable() || !healthStore.supportsHealthRecords()) return emptyList()
        if (!allowed()) return emptyList()
        return suspendCancellableCoroutine { continuation ->
            val query = HKSampleQuery(
                sampleType = procedureType,
                predicate = null,
                limit = HKObjectQueryNoLimit,
                sortDescriptors = null,
            ) { _, samples, _ ->
                continuation.resume(samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty())
            }
            healthStore.executeQuery(query)
        }
    }

    private suspend fun allowed(): Boolean = suspendCancellableCoroutine { continuation ->
        healthStore.requestAuthorizationToShareTypes(null, readTypes = setOf(procedureType)) { granted, _ ->
            continuation.resume(granted)
        }
    }
}
