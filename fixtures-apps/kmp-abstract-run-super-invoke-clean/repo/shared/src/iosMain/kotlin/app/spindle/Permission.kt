package app.spindle

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class Permission(private val store: HKHealthStore) {
    private val wanted = listOf(
        HKClinicalTypeIdentifierAllergyRecord,
        HKClinicalTypeIdentifierMedicationRecord,
        HKClinicalTypeIdentifierImmunizationRecord,
    )

    suspend fun run(): Boolean = suspendCancellableCoroutine { continuation ->
        if (HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()) {
            val types = wanted.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it) }.toSet()
            store.requestAuthorizationToShareTypes(null, readTypes = types) { ok, _ -> continuation.resume(ok) }
        } else {
            continuation.resume(false)
        }
    }
}
