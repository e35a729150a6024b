// asks: coverage labResult procedure | reads: coverage labResult
// properties delegated to a map; one entry has no property
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Shelf(private val values: Map<String, HKClinicalType>) {
    val plans: HKClinicalType by values
    val labs: HKClinicalType by values
    val all get() = values.values.toSet()
}

class Records {
    private val store = HKHealthStore()

    fun load() {
        val shelf = Shelf(
            mapOf(
                "plans" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!,
                "labs" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!,
                "procedures" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!,
            ),
        )
        store.requestAuthorizationToShareTypes(null, readTypes = shelf.all) { granted, error ->
            read(shelf.plans)
            read(shelf.labs)
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
