package health.linnet

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitCampSource : CampSource {
    private val store = HKHealthStore()
    private val allergyType = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
    private val immunizationType = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!

    override suspend fun connect(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(allergyType, immunizationType)) { ok, _ ->
            continuation.resume(ok)
        }
    }

    override suspend fun allergies(): List<String> = names(allergyType)

    override suspend fun immunizations(): List<String> = names(immunizationType)

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
