package health.redstart

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitAccess(private val store: HKHealthStore) : RecordAccess {
    private val types = setOfNotNull(
        HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord),
        HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord),
    )

    override suspend fun ask(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        store.requestAuthorizationToShareTypes(null, readTypes = types) { ok, _ ->
            continuation.resume(ok)
        }
    }
}
