// asks: clinicalNote condition | reads: clinicalNote condition
// a ViewModel's StateFlow keeps the selection, collectLatest reads it
import androidx.compose.material3.*
import androidx.compose.runtime.*
import androidx.compose.ui.window.ComposeUIViewController
import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import androidx.lifecycle.viewmodel.compose.viewModel
import kotlinx.coroutines.flow.*
import kotlinx.coroutines.launch
import platform.HealthKit.*

enum class Page { CONDITIONS, NOTES }

class Records {
    private val store = HKHealthStore()

    fun ask(types: Collection<HKClinicalType>) {
        store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error -> println(error ?: granted) }
    }

    fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

class PageViewModel : ViewModel() {
    private val records = Records()
    private val _page = MutableStateFlow(Page.CONDITIONS)
    val page = _page.asStateFlow()

    init {
        records.ask(Page.entries.map(::typeOf))
        viewModelScope.launch { page.collectLatest { records.read(typeOf(it)) } }
    }

    fun select(page: Page) { _page.value = page }

    private fun typeOf(page: Page): HKClinicalType = when (page) {
        Page.CONDITIONS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!
        Page.NOTES -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierClinicalNoteRecord)!!
    }
}

fun MainViewController() = ComposeUIViewController {
    val model = viewModel { PageViewModel() }
    val page by model.page.collectAsState()
    Page.entries.forEach { FilterChip(selected = it == page, onClick = { model.select(it) }, label = { Text(it.name) }) }
}
