// asks: clinicalNote labResult vitalSign | reads: clinicalNote labResult
// enum entries with constructor values and an overridden member
// open: one more is taken for used
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

enum class Page(private val identifier: HKClinicalTypeIdentifier) {
    NOTES(HKClinicalTypeIdentifierClinicalNoteRecord),
    LABS(HKClinicalTypeIdentifierLabResultRecord),
    VITALS(HKClinicalTypeIdentifierVitalSignRecord) {
        override val isReady = false
    };

    open val isReady = true
    val type get() = HKObjectType.clinicalTypeForIdentifier(identifier)!!
}

class Records {
    private val store = HKHealthStore()

    fun load() {
        val asked = Page.entries.map(Page::type).toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = asked) { granted, error ->
            Page.entries.filter(Page::isReady).forEach { page ->
                val query = HKSampleQuery(sampleType = page.type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
                    println(samples?.size)
                }
                store.executeQuery(query)
            }
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
