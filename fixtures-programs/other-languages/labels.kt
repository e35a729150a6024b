// asks: coverage immunization procedure | reads: coverage immunization
// labelled lambda returns: return@forEach skips one row
// open: one more is taken for used
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()
    private val rows = listOf(
        listOf("plans" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!),
        listOf("soon" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!, "shots" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!),
    )

    fun load() {
        val asked = rows.flatten().map { it.second }.toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = asked) { granted, error ->
            rows.forEach rows@{ row ->
                if (row.isEmpty()) return@rows
                row.forEach { (name, type) ->
                    if (name == "soon") return@forEach
                    read(type)
                }
            }
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
