package health.cedar

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.Foundation.NSSortDescriptor
import platform.HealthKit.*
import kotlin.coroutines.resume

actual class ClinicalStore actual constructor() {
    private val store = HKHealthStore()
    private val newestFirst by lazy { NSSortDescriptor.sortDescriptorWithKey(HKSampleSortIdentifierStartDate, ascending = false) }

    actual suspend fun authorize(vararg kinds: ClinicalKind): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
        } else {
            val readTypes = kinds.map(::typeOf).toSet()
            store.requestAuthorizationToShareTypes(typesToShare = null, readTypes = readTypes) { granted, _ -> continuation.resume(granted) }
        }
    }

    actual suspend fun read(kind: ClinicalKind, limit: Int): List<ClinicalEntry> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = typeOf(kind),
            predicate = null,
            limit = limit.toULong(),
            sortDescriptors = listOf(newestFirst),
        ) { _, samples, _ ->
            val records = samples?.filterIsInstance<HKClinicalRecord>().orEmpty()
            continuation.resume(records.map { ClinicalEntry(kind, it.displayName) })
        }
        store.executeQuery(query)
    }

    private fun typeOf(kind: ClinicalKind): HKClinicalType = when (kind) {
        ClinicalKind.ALLERGY -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)
        ClinicalKind.COVERAGE -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)
        ClinicalKind.VITAL_SIGN -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)
    }!!
}
