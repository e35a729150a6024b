package health.sorrelby

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKClinicalRecord
import platform.HealthKit.HKHealthStore
import platform.HealthKit.HKSampleQuery
import kotlin.coroutines.resume

class PatientFile {
    private val store = HKHealthStore()

    suspend fun open(): Boolean {
        if (!HKHealthStore.isHealthDataAvailable() || !store.supportsHealthRecords()) return false
        val types = FileSection.entries.map { it.type }.toSet()
        return suspendCancellableCoroutine { continuation ->
            store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ ->
                continuation.resume(granted)
            }
        }
    }

    suspend fun load(key: String): List<FileEntry> {
        val section = FileSection.fromKey(key)
        return suspendCancellableCoroutine { continuation ->
            val query = HKSampleQuery(section.type, null, 500uL, null) { _, samples, _ ->
                val records = samples.orEmpty().filterIsInstance<HKClinicalRecord>()
                continuation.resume(records.map { FileEntry(it.displayName, it.sourceRevision.source.name) })
            }
            store.executeQuery(query)
        }
    }
}
