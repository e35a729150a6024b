// a view model with two StateFlows, both collected by a reporter
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import io.sentry.kotlin.multiplatform.Sentry
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.*
import kotlinx.coroutines.launch
import platform.HealthKit.*

class ChartViewModel(private val store: HKHealthStore = HKHealthStore()) {
    private val _conditions = MutableStateFlow<List<String>>(emptyList())
    val conditions = _conditions.asStateFlow()
    private val _tab = MutableStateFlow("overview")
    val tab = _tab.asStateFlow()

    fun open() {
        _tab.value = "conditions"
        val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { _, _ ->
            store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, _ ->
                _conditions.update { samples.orEmpty().filterIsInstance<HKClinicalRecord>().map { it.displayName } }
            })
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) {
        val model = ChartViewModel()
        coroutineScope {
            launch { model.tab.collect { Sentry.captureMessage("tab $it") } }
            launch {
                model.conditions.filter { it.isNotEmpty() }.collect { names ->
                    Sentry.captureMessage("conditions ${names.joinToString()}") // leak: clinical-data-to-third-party
                }
            }
            model.open()
        }
    }
}
