// suspend functions and two channels
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import io.sentry.kotlin.multiplatform.Sentry
import kotlin.coroutines.resume
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*

private val store = HKHealthStore()
private val plans = Channel<String>(Channel.BUFFERED)
private val steps = Channel<String>(Channel.BUFFERED)

suspend fun read(type: HKClinicalType): List<HKClinicalRecord> = suspendCancellableCoroutine { continuation ->
    store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, _ ->
        continuation.resume(samples.orEmpty().filterIsInstance<HKClinicalRecord>())
    })
}

suspend fun import() {
    steps.send("started")
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!
    for (plan in read(type)) plans.send(plan.displayName)
    steps.send("finished")
    plans.close()
    steps.close()
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) {
        coroutineScope {
            launch { for (step in steps) Sentry.captureMessage(step) }
            launch { for (plan in plans) Sentry.captureMessage(plan) } // leak: clinical-data-to-third-party
            import()
        }
    }
}
