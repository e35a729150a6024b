// asks: allergy labResult | reads: allergy labResult
// when over an enum as an expression, exhaustive
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

enum class Tab { Allergies, Labs }

fun typeOf(tab: Tab): HKClinicalType = when (tab) {
    Tab.Allergies -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
    Tab.Labs -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!
}

class Records {
    private val store = HKHealthStore()

    fun load() {
        val asked = Tab.entries.map { typeOf(it) }.toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = asked) { granted, error ->
            if (granted) Tab.entries.forEach { read(typeOf(it)) }
        }
    }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
