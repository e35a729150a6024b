// asks: labResult procedure | reads: labResult procedure
// flows joined with combine and flatMapConcat
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.flow.*
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()
    private val labs = flowOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!)
    private val procedures = flow { emit(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!) }

    @OptIn(ExperimentalCoroutinesApi::class)
    suspend fun load() {
        val both: Flow<List<HKClinicalType>> = combine(labs, procedures) { lab, procedure -> listOf(lab, procedure) }
        store.requestAuthorizationToShareTypes(null, readTypes = both.first().toSet()) { granted, error -> println(granted) }
        both.flatMapConcat { it.asFlow() }.collect(::read)
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
