// asks: condition procedure | reads: condition procedure
// context parameters pass the store and the type along
import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Wanted(val type: HKClinicalType)

context(store: HKHealthStore, wanted: Wanted)
fun readWanted() {
    val query = HKSampleQuery(sampleType = wanted.type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
        println(samples?.size)
    }
    store.executeQuery(query)
}

context(store: HKHealthStore)
fun readAll(types: List<HKClinicalType>) {
    types.forEach { type -> context(Wanted(type)) { readWanted() } }
}

fun start() {
    val types = listOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!, HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!)
    val store = HKHealthStore()
    store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error ->
        with(store) { readAll(types) }
    }
}

fun MainViewController() = ComposeUIViewController {
    Button(onClick = ::start) { Text("Load") }
}
