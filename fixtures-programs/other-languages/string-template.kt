// asks: allergy immunization | reads: allergy immunization
// identifiers put together by a string template
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()

    private fun type(name: String): HKClinicalType? =
        HKObjectType.clinicalTypeForIdentifier("HKClinicalTypeIdentifier${name}Record")

    fun load() {
        val types = listOf("Allergy", "Immunization").mapNotNull(::type)
        store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error ->
            for (type in types) read(type)
        }
    }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
