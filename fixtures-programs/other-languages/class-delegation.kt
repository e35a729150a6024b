// asks: immunization medication vitalSign | reads: immunization medication
// class delegation with by; one member of the delegate is overridden
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

interface Catalogue {
    fun all(): List<HKClinicalType>
    fun first(): HKClinicalType
    fun last(): HKClinicalType
}

class FullCatalogue : Catalogue {
    override fun all() = listOf(first(), last(), HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!)
    override fun first() = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!
    override fun last() = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!
}

class ShortCatalogue(full: Catalogue) : Catalogue by full {
    override fun last() = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!
}

class Records(private val catalogue: Catalogue = ShortCatalogue(FullCatalogue())) {
    private val store = HKHealthStore()

    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = catalogue.all().toSet()) { granted, error ->
            read(catalogue.first())
            read(catalogue.last())
        }
    }

    private fun read(type: HKClinicalType) {
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
            println(samples?.size)
        }
        store.executeQuery(query)
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
