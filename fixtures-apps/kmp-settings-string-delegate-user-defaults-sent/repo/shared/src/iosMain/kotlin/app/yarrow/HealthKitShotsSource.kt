package app.yarrow

import com.russhwolf.settings.NSUserDefaultsSettings
import kotlinx.coroutines.suspendCancellableCoroutine
import platform.Foundation.NSUserDefaults
import platform.HealthKit.*
import kotlin.coroutines.resume

class HealthKitShotsSource : ShotsSource {
    private val store = HKHealthStore()
    private val shots = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!

    override suspend fun titles(): List<String> {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords() || !ask()) return emptyList()
        return suspendCancellableCoroutine { continuation ->
            val query = HKSampleQuery(
                sampleType = shots,
                predicate = null,
                limit = HKObjectQueryNoLimit,
                sortDescriptors = null,
            ) { _, samples, _ ->
                continuation.resume(samples?.filterIsInstance<HKClinicalRecord>()?.map { it.displayName }.orEmpty())
            }
            store.executeQuery(query)
        }
    }

    private suspend fun ask(): Boolean = suspendCancellableCoroutine { continuation ->
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(shots)) { ok, _ -> continuation.resume(ok) }
    }
}

fun shotsPresenter() = ShotsPresenter(
    source = HealthKitShotsSource(),
    resume = Resume(NSUserDefaultsSettings(NSUserDefaults.standardUserDefaults)),
)
