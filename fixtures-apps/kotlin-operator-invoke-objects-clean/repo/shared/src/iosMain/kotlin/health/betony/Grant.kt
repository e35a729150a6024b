package health.betony

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalTypeIdentifierAllergyRecord
import platform.HealthKit.HKClinicalTypeIdentifierCoverageRecord
import platform.HealthKit.HKClinicalTypeIdentifierImmunizationRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectType
import kotlin.coroutines.resume

internal object Grant {
    private val identifiers = listOf(
        HKClinicalTypeIdentifierAllergyRecord,
        HKClinicalTypeIdentifierImmunizationRecord,
        HKClinicalTypeIdentifierCoverageRecord,
    )

    suspend operator fun invoke(store: HKHealthStore): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val types = identifiers.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it) }.toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ -> continuation.resume(granted) }
    }
}
