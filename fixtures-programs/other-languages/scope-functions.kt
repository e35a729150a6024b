// asks: allergy coverage | reads: allergy coverage
// scope functions: let, also, apply, run, with, takeIf
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()
    private val asked = mutableSetOf<HKClinicalType>()

    fun load() {
        val allergies = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!.also { asked += it }
        val plans = HKClinicalTypeIdentifierCoverageRecord.let { HKObjectType.clinicalTypeForIdentifier(it) }
        asked.apply { plans?.let(::add) }
        with(store) {
            requestAuthorizationToShareTypes(null, readTypes = asked) { granted, _ ->
                allergies.takeIf { granted }?.run { read(this) }
                plans?.run(::read)
            }
        }
    }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
