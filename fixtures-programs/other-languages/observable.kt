// asks: allergy medication | reads: allergy medication
// Delegates.observable: each new value is read
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import kotlin.properties.Delegates
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()

    private var selected: HKClinicalType? by Delegates.observable(null) { _, _, new ->
        if (new != null) read(new)
    }

    fun load() {
        val allergies = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
        val drugs = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(allergies, drugs)) { granted, error ->
            selected = allergies
            selected = drugs
        }
    }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
