package health.coltsfoot

import platform.HealthKit.*
import platform.darwin.dispatch_async
import platform.darwin.dispatch_get_main_queue

class HealthKitRecordsSource : RecordsSource {
    private val store = HKHealthStore()

    override fun connect(done: (Boolean) -> Unit) {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            done(false)
            return
        }
        val types = setOf(
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord),
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord),
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord),
        )
        store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ ->
            dispatch_async(dispatch_get_main_queue()) { done(granted) }
        }
    }

    override fun load(kind: RecordKind, done: (List<String>) -> Unit) {
        val identifier = when (kind) {
            RecordKind.ALLERGY -> HKClinicalTypeIdentifierAllergyRecord
            RecordKind.IMMUNIZATION -> HKClinicalTypeIdentifierImmunizationRecord
            RecordKind.COVERAGE -> HKClinicalTypeIdentifierCoverageRecord
        }
        val query = HKSampleQuery(
            sampleType = HKObjectType.clinicalTypeForIdentifier(identifier)!!,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, _ ->
            val names = samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty()
            dispatch_async(dispatch_get_main_queue()) { done(names) }
        }
        store.executeQuery(query)
    }
}
