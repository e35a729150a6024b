package health.ferrybridge

import kotlin.coroutines.resume
import kotlin.coroutines.suspendCoroutine

internal class SuspendingSource(private val source: RecordSource) {
    suspend fun requestAccess(): Boolean = suspendCoroutine { continuation ->
        source.requestAccess { continuation.resume(it) }
    }

    suspend fun allergies(): List<String> = suspendCoroutine { continuation ->
        source.fetchMedications { continuation.resume(it) }
    }

    suspend fun medications(): List<String> = suspendCoroutine { continuation ->
        source.fetchMedications { continuation.resume(it) }
    }

    suspend fun immunizations(): List<String> = suspendCoroutine { continuation ->
        source.fetchImmunizations { continuation.resume(it) }
    }
}
