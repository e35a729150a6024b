// lambdas with receiver: a small builder of an event
// open: a leak is not seen
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.analytics.analytics
import platform.HealthKit.*

class EventBuilder {
    private val values = mutableMapOf<String, Any>()

    infix fun String.to(value: String) {
        values[this] = value
    }

    fun build(): Map<String, Any> = values
}

fun event(fill: EventBuilder.() -> Unit): Map<String, Any> = EventBuilder().apply(fill).build()

fun load(store: HKHealthStore) {
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!
    store.executeQuery(HKSampleQuery(type, null, 1u, null) { _, samples, _ ->
        val newest = samples?.firstOrNull() as? HKClinicalRecord
        val opened = event {
            "screen" to "vitals"
            "style" to "compact"
        }
        val shown = event {
            "screen" to "vitals"
            "title" to newest?.displayName.orEmpty()
        }
        Firebase.analytics.logEvent("opened", opened)
        Firebase.analytics.logEvent("shown", shown) // leak: clinical-data-to-third-party
    })
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { load(HKHealthStore()) }
}
