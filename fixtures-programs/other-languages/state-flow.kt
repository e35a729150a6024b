// asks: coverage medication | reads: coverage medication
// a MutableStateFlow with onEach and launchIn
import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.ui.window.ComposeUIViewController
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.*
import platform.HealthKit.*

class RecordsViewModel(scope: CoroutineScope = MainScope()) {
    private val store = HKHealthStore()
    private val selected = MutableStateFlow<HKClinicalType?>(null)
    private val plans = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!
    private val drugs = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!

    init {
        selected.filterNotNull().onEach { read(it) }.launchIn(scope)
    }

    fun connect() {
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(plans, drugs)) { granted, error -> println(granted) }
    }

    fun showPlans() { selected.value = plans }
    fun showDrugs() = selected.update { drugs }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    val model = androidx.compose.runtime.remember { RecordsViewModel() }
    Button(onClick = model::connect) { Text("Connect") }
    Button(onClick = { model.showPlans() }) { Text("Plans") }
    Button(onClick = { model.showDrugs() }) { Text("Medications") }
}
