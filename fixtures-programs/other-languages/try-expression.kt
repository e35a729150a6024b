// asks: allergy medication | reads: allergy medication
// try as an expression, runCatching with getOrElse
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()

    private fun strict(identifier: HKClinicalTypeIdentifier) =
        HKObjectType.clinicalTypeForIdentifier(identifier) ?: throw IllegalArgumentException("no type")

    fun load() {
        val allergies = try {
            strict(HKClinicalTypeIdentifierAllergyRecord)
        } catch (e: IllegalArgumentException) {
            return
        }
        val drugs = runCatching { strict(HKClinicalTypeIdentifierMedicationRecord) }.getOrElse { return }
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(allergies, drugs)) { granted, error ->
            read(allergies)
            read(drugs)
        }
    }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
