package health.sandpiper

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKHealthStore
import kotlin.coroutines.resume

class RequestAccessUseCase(private val store: HKHealthStore) {
    private val types = listOf(
        RecordType.MEDICATION,
        RecordType.ALLERGY,
        RecordType.CONDITION,
    )

    suspend operator fun invoke(): Boolean = suspendCancellableCoroutine { continuation ->
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) {
            continuation.resume(false)
            return@suspendCancellableCoroutine
        }
        val readTypes = types.map { it.sampleType }.toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = readTypes) { granted, _ ->
            continuation.resume(granted)
        }
    }
}
