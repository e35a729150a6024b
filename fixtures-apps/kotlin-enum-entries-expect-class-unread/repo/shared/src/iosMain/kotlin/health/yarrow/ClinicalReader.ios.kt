package health.yarrow

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKClinicalTypeIdentifierAllergyRecord
import platform.HealthKit.HKClinicalTypeIdentifierMedicationRecord
import platform.HealthKit.HKClinicalTypeIdentifierProcedureRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKObjectQueryNoLimit
import platform.HealthKit.HKObjectType
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

private val DentistTopic.clinicalType: HKClinicalType
    get() = HKObjectType.clinicalTypeForIdentifier(
        when (this) {
            DentistTopic.Allergies -> HKClinicalTypeIdentifierAllergyRecord
            DentistTopic.Medications -> HKClinicalTypeIdentifierMedicationRecord
            DentistTopic.Procedures -> HKClinicalTypeIdentifierProcedureRecord
        },
    )!!

actual class ClinicalReader actual constructor() {
    private val store = HKHealthStore()

    actual suspend fun authorize(topics: List<DentistTopic>): Boolean {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return false
        val types = topics.map { it.clinicalType }.toSet()
        return suspendCancellableCoroutine { continuation ->
            store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ -> continuation.resume(granted) }
        }
    }

    actual suspend fun lines(topic: DentistTopic): List<Line> = suspendCancellableCoroutine { continuation ->
        val query = HKSampleQuery(
            sampleType = topic.clinicalType,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            val records = samples.orEmpty().filterIsInstance<HKClinicalRecord>()
            continuation.resume(records.map { Line(it.UUID.UUIDString, it.displayName) })
        }
        continuation.invokeOnCancellation { store.stopQuery(query) }
        store.executeQuery(query)
    }
}
