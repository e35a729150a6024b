package health.birch

import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.callbackFlow
import platform.HealthKit.*

class HealthKitVitals : VitalSource {
    private val store = HKHealthStore()
    private val vitalSign = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!

    override fun vitals(): Flow<Vital> = callbackFlow {
        val query = HKSampleQuery(
            sampleType = vitalSign,
            predicate = null,
            limit = HKObjectQueryNoLimit,
            sortDescriptors = null,
        ) { _, samples, error ->
            samples?.filterIsInstance<HKClinicalRecord>()?.forEach { record ->
                trySend(Vital(name = record.displayName, source = record.sourceRevision.source.name))
            }
            close()
        }
        if (HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()) {
            store.requestAuthorizationToShareTypes(null, readTypes = setOf(vitalSign)) { granted, _ ->
                if (granted) store.executeQuery(query) else close()
            }
        } else {
            close()
        }
        awaitClose { store.stopQuery(query) }
    }
}
