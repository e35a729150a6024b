package health.whimbrel

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.Foundation.timeIntervalSince1970
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalTypeIdentifierImmunizationRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class HealthKitVaccinations : VaccinationRepository {
    private val store = HKHealthStore()
    private val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!

    override suspend fun load(): VaccinationResult = if (authorize()) query() else VaccinationResult.Denied

    private suspend fun authorize(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { granted, _ ->
            continuation.resume(granted)
        }
    }

    private suspend fun query(): VaccinationResult = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = type,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, error ->
            if (error != null) {
                continuation.resume(VaccinationResult.Failed(error.code))
            } else {
                val items = samples.orEmpty().filterIsInstance<HKClinicalRecord>().map {
                    Vaccination(it.displayName, it.startDate.timeIntervalSince1970)
                }
                continuation.resume(VaccinationResult.Loaded(items))
            }
        }
        store.executeQuery(query)
    }
}
