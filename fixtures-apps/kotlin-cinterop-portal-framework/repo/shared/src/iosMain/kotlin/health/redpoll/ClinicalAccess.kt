package health.redpoll

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectType
import kotlin.coroutines.resume

class ClinicalAccess(private val store: HKHealthStore) {
    private val types = setOfNotNull(
        HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord),
        HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord),
    )

    suspend fun request(): Boolean {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return false
        return suspendCancellableCoroutine { continuation ->
            store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ -> continuation.resume(granted) }
        }
    }
}
