package health.quayside

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class HealthMedicationSource : MedicationSource {
    private val store = HKHealthStore()
    private val medications = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!

    override suspend fun names(): List<String> {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return emptyList()
        return if (ask()) read() else emptyList()
    }

    private suspend fun ask(): Boolean = suspendCancellableCoroutine { continuation ->
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(medications)) { granted, _ -> continuation.resume(granted) }
    }

    private suspend fun read(): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = medications,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty())
        }
        store.executeQuery(query)
    }
}
