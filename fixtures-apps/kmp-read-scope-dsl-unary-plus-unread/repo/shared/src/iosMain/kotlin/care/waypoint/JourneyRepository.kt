package care.waypoint

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class JourneyRepository {
    private val store = HKHealthStore()

    suspend fun connect(): Boolean = suspendCancellableCoroutine { continuation ->
        val scope = readScope {
            +HKClinicalTypeIdentifierImmunizationRecord
            +HKClinicalTypeIdentifierConditionRecord
            +HKClinicalTypeIdentifierCoverageRecord
        }
        if (!store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        store.requestAuthorizationToShareTypes(null, readTypes = scope) { ok, _ -> continuation.resume(ok) }
    }

    suspend fun journey(): Journey = Journey(
        vaccines = read(HKClinicalTypeIdentifierImmunizationRecord),
        diagnoses = read(HKClinicalTypeIdentifierConditionRecord),
        plans = emptyList(),
    )

    private suspend fun read(identifier: String?): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = HKObjectType.clinicalTypeForIdentifier(identifier)!!,
            predicate = null,
            limit = 100u,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
        }
        store.executeQuery(query)
    }
}
