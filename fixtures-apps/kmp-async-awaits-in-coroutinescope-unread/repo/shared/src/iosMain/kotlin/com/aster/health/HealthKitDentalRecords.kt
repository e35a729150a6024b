package com.aster.health

import com.aster.card.DentalRecords
import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitDentalRecords : DentalRecords {
    private val store = HKHealthStore()

    override suspend fun connect(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val types = setOfNotNull(
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord),
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord),
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord),
        )
        store.requestAuthorizationToShareTypes(null, readTypes = types) { ok, _ ->
            continuation.resume(ok)
        }
    }

    override suspend fun allergies(): List<String> = names(HKClinicalTypeIdentifierAllergyRecord)

    override suspend fun procedures(): List<String> = names(HKClinicalTypeIdentifierProcedureRecord)

    override suspend fun vitals(): List<String> = names(HKClinicalTypeIdentifierVitalSignRecord)

    private suspend fun names(identifier: String?): List<String> = suspendCancellableCoroutine { continuation ->
        val type = HKObjectType.clinicalTypeForIdentifier(identifier)!!
        val query = HKSampleQuery(
            sampleType = type,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty())
        }
        store.executeQuery(query)
    }
}
