package health.elderberry

import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.callbackFlow
import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalTypeIdentifierAllergyRecord
import platform.HealthKit.HKClinicalTypeIdentifierCoverageRecord
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

private val Section.clinicalType
    get() = when (this) {
        Section.RESULTS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)
        Section.REACTIONS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)
        Section.INSURANCE -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)
    }

class AppleSectionGateway : SectionGateway {
    private val store = HKHealthStore()
    private val asked = listOf(Section.RESULTS, Section.REACTIONS, Section.INSURANCE)

    override suspend fun unlock(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val types = asked.mapNotNull { it.clinicalType }.toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ -> continuation.resume(granted) }
    }

    override fun entries(section: Section): Flow<List<String>> = callbackFlow {
        val query = HKSampleQuery(
            sampleType = section.clinicalType!!,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            trySend(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
            close()
        }
        store.executeQuery(query)
        awaitClose { store.stopQuery(query) }
    }
}
