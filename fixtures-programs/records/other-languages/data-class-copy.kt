// a data class and its copy
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import dev.gitlive.firebase.Firebase
import dev.gitlive.firebase.analytics.analytics
import platform.HealthKit.*

data class UiState(val tab: String = "home", val title: String = "", val busy: Boolean = true)

class AllergyModel {
    private val store = HKHealthStore()
    private var state = UiState()

    fun load() {
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { _, _ ->
            store.executeQuery(HKSampleQuery(type, null, 1u, null) { _, samples, _ ->
                val newest = samples?.firstOrNull() as? HKClinicalRecord
                state = state.copy(title = newest?.displayName.orEmpty(), busy = false)
                state = state.copy(tab = "allergies")
                report()
            })
        }
    }

    private fun report() {
        val anonymous = state.copy(title = "")
        Firebase.analytics.logEvent("state", mapOf("tab" to state.tab))
        Firebase.analytics.logEvent("state", mapOf("all" to anonymous.toString()))
        Firebase.analytics.logEvent("state", mapOf("title" to state.title)) // leak: clinical-data-to-third-party
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { AllergyModel().load() }
}
