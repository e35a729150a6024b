// asks: allergy immunization procedure | reads: allergy immunization procedure
// zip, associate, fold and chunked carry the types
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()
    private val names = listOf("allergies", "shots", "procedures")
    private val identifiers = listOf(
        HKClinicalTypeIdentifierAllergyRecord,
        HKClinicalTypeIdentifierImmunizationRecord,
        HKClinicalTypeIdentifierProcedureRecord,
    )

    fun load() {
        val types = names.zip(identifiers).associate { (name, id) -> name to HKObjectType.clinicalTypeForIdentifier(id)!! }
        val asked = names.fold(emptySet<HKClinicalType>()) { set, name -> set + types.getValue(name) }
        store.requestAuthorizationToShareTypes(null, readTypes = asked) { granted, error ->
            names.chunked(2).forEach { page ->
                page.mapNotNull(types::get).forEach(::read)
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
