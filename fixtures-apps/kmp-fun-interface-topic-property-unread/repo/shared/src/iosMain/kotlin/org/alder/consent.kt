package org.alder

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalTypeIdentifierAllergyRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKClinicalTypeIdentifierProcedureRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectType
import kotlin.coroutines.resume

private val wanted = listOf(
    HKClinicalTypeIdentifierMedicationRecord,
    HKClinicalTypeIdentifierAllergyRecord,
    HKClinicalTypeIdentifierProcedureRecord,
)

internal suspend fun consent(store: HKHealthStore): Boolean = suspendCancellableCoroutine { continuation ->
    if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
        continuation.resume(false)
        return@suspendCancellableCoroutine
    }
    val types = wanted.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it) }.toSet()
    store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ -> continuation.resume(granted) }
}
