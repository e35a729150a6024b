package health.turnstone

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKClinicalTypeIdentifierVitalSignRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class HealthKitRecordStore : RecordStore {
    private val store = HKHealthStore()

    override suspend fun connect(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val readTypes = setOf(
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!,
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!,
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!,
        )
        store.requestAuthorizationToShareTypes(null, readTypes = readTypes) { granted, _ ->
            continuation.resume(granted)
        }
    }

    override suspend fun read(identifier: String): List<String> {
        val type = HKObjectType.clinicalTypeForIdentifier(identifier) ?: return emptyList()
        return suspendCancellableCoroutine { continuation ->
            val query = HKSampleQuery(
                sampleType = type,
                predicate = null,
                limit = HKObjectQueryNoLimit,
                sortDescriptors = null,
            ) { _, samples, _ ->
                continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
            }
            store.executeQuery(query)
        }
    }
}
