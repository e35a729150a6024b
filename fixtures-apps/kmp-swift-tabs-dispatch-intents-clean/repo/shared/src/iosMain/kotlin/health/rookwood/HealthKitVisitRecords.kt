package health.rookwood

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifierConditionRecord
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKClinicalTypeIdentifierProcedureRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class HealthKitVisitRecords : VisitRecords {
    private val store = HKHealthStore()

    private fun type(identifier: String?): HKClinicalType = HKObjectType.clinicalTypeForIdentifier(identifier)!!

    override suspend fun connect(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val types = setOf(
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!,
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!,
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!,
        )
        store.requestAuthorizationToShareTypes(null, readTypes = types) { ok, _ -> continuation.resume(ok) }
    }

    override suspend fun conditions(): List<String> = names(type(HKClinicalTypeIdentifierConditionRecord))

    override suspend fun labs(): List<String> = names(type(HKClinicalTypeIdentifierLabResultRecord))

    override suspend fun procedures(): List<String> = names(type(HKClinicalTypeIdentifierProcedureRecord))

    private suspend fun names(type: HKClinicalType): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = type,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty())
        }
        store.executeQuery(query)
    }
}
