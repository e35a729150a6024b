// delegated properties: observable, lazy and by map
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.crashlytics.crashlytics
import kotlin.properties.Delegates
import platform.HealthKit.*

class Session(attributes: Map<String, String>) {
    private val store by lazy { HKHealthStore() }
    val build: String by attributes

    var phase: String by Delegates.observable("idle") { _, _, new ->
        Firebase.crashlytics.setCustomKey("phase", new)
    }

    var newestDrug: String by Delegates.observable("") { _, _, new ->
        Firebase.crashlytics.setCustomKey("drug", new) // leak: clinical-data-to-third-party
    }

    fun start() {
        phase = "reading in $build"
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!
        store.executeQuery(HKSampleQuery(type, null, 1u, null) { _, samples, _ ->
            val record = samples?.firstOrNull() as? HKClinicalRecord ?: return@HKSampleQuery
            newestDrug = record.displayName
            phase = "done"
        })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Session(mapOf("build" to "beta")).start() }
}
