package health.plover

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifierCoverageRecord
import platform.HealthKit.HKClinicalTypeIdentifierLabResultRecord
import platform.HealthKit.HKClinicalTypeIdentifierProcedureRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class HealthKitRecordsRepository : RecordsRepository {
    private val store = HKHealthStore()

    override suspend fun connect(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val types = listOf(
            HKClinicalTypeIdentifierLabResultRecord,
            HKClinicalTypeIdentifierProcedureRecord,
            HKClinicalTypeIdentifierCoverageRecord,
        )
        val readTypes = types.mapNotNull { HKObjectType.clinicalTypeForIdentifier(it) }.toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = readTypes) { granted, _ ->
            continuation.resume(granted)
        }
    }

    override suspend fun load(tab: Tab): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = typeOf(tab),
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
        }
        store.executeQuery(query)
    }

    private fun typeOf(tab: Tab): HKClinicalType {
        val identifier = when (tab) {
            Tab.LABS -> HKClinicalTypeIdentifierLabResultRecord
            Tab.PROCEDURES -> HKClinicalTypeIdentifierProcedureRecord
            Tab.INSURANCE -> HKClinicalTypeIdentifierCoverageRecord
        }
        return HKObjectType.clinicalTypeForIdentifier(identifier)!!
    }
}
