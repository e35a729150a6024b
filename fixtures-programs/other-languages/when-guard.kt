// asks: condition medication vitalSign | reads: condition medication
// when without subject, with in, is and guard conditions
// open: one more is taken for used
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

sealed interface Wanted
data class Recent(val days: Int) : Wanted
data object Everything : Wanted

fun identifierFor(wanted: Wanted): HKClinicalTypeIdentifier = when (wanted) {
    is Recent if wanted.days in 1..7 -> HKClinicalTypeIdentifierVitalSignRecord
    is Recent -> HKClinicalTypeIdentifierMedicationRecord
    Everything -> HKClinicalTypeIdentifierConditionRecord
}

class Records(private val store: HKHealthStore = HKHealthStore()) {
    fun load() {
        val types = listOf(Recent(3), Recent(90), Everything)
            .map { HKObjectType.clinicalTypeForIdentifier(identifierFor(it))!! }
        store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error ->
            read(Recent(90))
            read(Everything)
        }
    }

    private fun read(wanted: Wanted) {
        val type = HKObjectType.clinicalTypeForIdentifier(identifierFor(wanted))!!
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
            println(samples?.size)
        }
        store.executeQuery(query)
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
