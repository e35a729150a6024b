package health.maple

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

internal class AppleHealthRecords : HealthRecords {
    private val store by lazy { HKHealthStore() }

    override suspend fun connect(categories: List<RecordCategory>): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val types = categories.map { it.clinicalType() }.toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ -> continuation.resume(granted) }
    }

    override suspend fun read(category: RecordCategory): List<String> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = category.clinicalType(),
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName })
        }
        store.executeQuery(query)
    }

    private fun RecordCategory.clinicalType(): HKClinicalType {
        val identifier = when (this) {
            RecordCategory.Labs -> HKClinicalTypeIdentifierLabResultRecord
            RecordCategory.Medications -> HKClinicalTypeIdentifierMedicationRecord
            RecordCategory.Conditions -> HKClinicalTypeIdentifierConditionRecord
        }
        return HKObjectType.clinicalTypeForIdentifier(identifier)!!
    }
}
