package care.cedar

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthAccess(private val store: HKHealthStore) : Access {
    override suspend fun request(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val types = setOf(
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord),
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord),
        )
        store.requestAuthorizationToShareTypes(null, readTypes = types) { ok, _ -> continuation.resume(ok) }
    }
}
