// asks: clinicalNote coverage labResult | reads: clinicalNote coverage
// buildSet and buildMap; a nullable chain with ?. and ?: skips the missing one
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Profile(val plan: Plan?, val labs: HKClinicalType? = null)
class Plan(val type: HKClinicalType?)

class Records {
    private val store = HKHealthStore()
    private val notes = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierClinicalNoteRecord)!!

    fun load() {
        val profile = Profile(Plan(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!))
        val asked = buildSet {
            add(notes)
            profile.plan?.type?.let { add(it) }
            add(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!)
        }
        val shown = buildMap {
            put("plan", profile.plan?.type)
            put("labs", profile.labs ?: notes)
        }
        store.requestAuthorizationToShareTypes(null, readTypes = asked) { granted, error ->
            shown.values.filterNotNull().forEach { type ->
                val query = HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
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
