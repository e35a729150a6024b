// flows: a callbackFlow of records and a StateFlow of a screen's name
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import io.sentry.kotlin.multiplatform.Sentry
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.channels.awaitClose
import kotlinx.coroutines.flow.*
import platform.HealthKit.*

class Chart(private val store: HKHealthStore) {
    val screen = MutableStateFlow("home")

    fun labs(): Flow<String> = callbackFlow {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!
        val query = HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, _ ->
            samples.orEmpty().filterIsInstance<HKClinicalRecord>().forEach { trySend(it.displayName) }
        }
        store.executeQuery(query)
        awaitClose { store.stopQuery(query) }
    }
}

fun CoroutineScope.watch(chart: Chart) {
    chart.screen
        .drop(1)
        .onEach { screen -> Sentry.captureMessage("screen $screen") }
        .launchIn(this)
    chart.labs()
        .distinctUntilChanged()
        .map { it.lowercase() }
        .onEach { lab -> Sentry.captureMessage("lab $lab") } // leak: clinical-data-to-third-party
        .launchIn(this)
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) {
        val chart = Chart(HKHealthStore())
        watch(chart)
        chart.screen.value = "labs"
    }
}
