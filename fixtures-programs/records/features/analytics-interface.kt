// an analytics interface with a Firebase and an in-memory implementation; records go to the in-memory one: nothing leaks
import androidx.compose.material3.Text
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.ui.window.ComposeUIViewController
import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.analytics.analytics
import platform.HealthKit.*

interface EventSink {
    fun track(name: String, value: String)
}

class FirebaseSink : EventSink {
    override fun track(name: String, value: String) {
        Firebase.analytics.logEvent(name, mapOf("value" to value))
    }
}

class HistorySink : EventSink {
    val lines = mutableStateListOf<String>()
    override fun track(name: String, value: String) {
        lines += "$name $value"
    }
}

class PlanScreen(private val vendor: EventSink, private val history: EventSink) {
    fun open(store: HKHealthStore) {
        vendor.track("screen", "plans")
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!
        store.executeQuery(HKSampleQuery(type, null, 5u, null) { _, samples, _ ->
            for (plan in samples.orEmpty().filterIsInstance<HKClinicalRecord>()) history.track("plan", plan.displayName)
            vendor.track("loaded", "plans")
        })
    }
}

fun MainViewController() = ComposeUIViewController {
    val history = HistorySink()
    Text(history.lines.joinToString("\n"))
    LaunchedEffect(Unit) { PlanScreen(FirebaseSink(), history).open(HKHealthStore()) }
}
