// asks: coverage procedure | reads: coverage procedure
// a data class copied with copy() and taken apart by destructuring
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

data class Request(val type: HKClinicalType, val limit: ULong = 0u, val title: String = "")

class RecordsViewModel {
    private val store = HKHealthStore()

    fun load() {
        val plans = Request(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!, title = "Plans")
        val procedures = plans.copy(type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!, limit = 20u)
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(plans.type, procedures.component1())) { granted, error ->
            for ((type, limit, title) in listOf(plans, procedures)) {
                println(title)
                store.executeQuery(HKSampleQuery(type, null, limit, null) { _, samples, _ -> println(samples?.size) })
            }
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { RecordsViewModel().load() }
}
