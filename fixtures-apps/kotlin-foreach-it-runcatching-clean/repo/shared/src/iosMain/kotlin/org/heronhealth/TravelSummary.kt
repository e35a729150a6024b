package org.heronhealth

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class TravelSummary {
    private val store = HKHealthStore()

    private val offered = setOfNotNull(
        HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord),
        HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord),
        HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord),
    )

    suspend fun load(): List<String> {
        if (!connect()) return emptyList()
        val lines = mutableListOf<String>()
        listOf(HKClinicalTypeIdentifierMedicationRecord, HKClinicalTypeIdentifierImmunizationRecord, HKClinicalTypeIdentifierVitalSignRecord).forEach {
            runCatching { titles(it) }.onSuccess { found -> lines += found }
        }
        return lines
    }

    private suspend fun connect(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        store.requestAuthorizationToShareTypes(null, readTypes = offered) { granted, _ -> continuation.resume(granted) }
    }

    private suspend fun titles(identifier: HKClinicalTypeIdentifier): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = HKObjectType.clinicalTypeForIdentifier(identifier)!!,
            predicate = null,
            limit = 20u,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
        }
        store.executeQuery(query)
    }
}
