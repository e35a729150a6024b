package health.redpoll

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.HKHealthStore
import portal.reader.PRSession
import kotlin.coroutines.resume

class FrameworkPortalSync : PortalSync {
    private val store = HKHealthStore()
    private val access = ClinicalAccess(store)

    override suspend fun run(patient: String): Int {
        if (!access.request()) return 0
        val session = PRSession(healthStore = store, patient = patient)
        return suspendCancellableCoroutine { continuation ->
            session.uploadRecordsWithCompletion { count, _ -> continuation.resume(count.toInt()) }
        }
    }
}
