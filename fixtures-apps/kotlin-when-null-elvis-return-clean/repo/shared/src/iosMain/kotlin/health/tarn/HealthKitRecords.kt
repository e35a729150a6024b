package health.tarn

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitRecords {
    private val store = HKHealthStore()

    suspend fun connect(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val types = listOf(HKClinicalTypeIdentifierAllergyRecord, HKClinicalTypeIdentifierImmunizationRecord)
        val read = types.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it) }.toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = read) { ok, _ -> continuation.resume(ok) }
    }

    private fun identifierOf(part: Part): String? = when (part) {
        Part.ALLERGIES -> HKClinicalTypeIdentifierAllergyRecord
        Part.SHOTS -> HKClinicalTypeIdentifierImmunizationRecord
        Part.PASSPORT -> null
    }

    suspend fun lines(part: Part): List<String> {
        val identifier = identifierOf(part) ?: return emptyList()
        val type = HKObjectType.clinicalTypeForIdentifier(identifier) ?: return emptyList()
        return suspendCancellableCoroutine { continuation ->
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
}
