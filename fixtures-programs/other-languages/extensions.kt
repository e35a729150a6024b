// asks: condition procedure | reads: condition procedure
// extension functions and extension properties
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

val HKClinicalTypeIdentifier.type: HKClinicalType
    get() = HKObjectType.clinicalTypeForIdentifier(this)!!

fun HKHealthStore.read(type: HKClinicalType) {
    val query = HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
        println(samples?.size)
    }
    executeQuery(query)
}

fun Iterable<HKClinicalType>.readAll(store: HKHealthStore) = forEach { store.read(it) }

fun start(store: HKHealthStore = HKHealthStore()) {
    val types = listOf(HKClinicalTypeIdentifierConditionRecord.type, HKClinicalTypeIdentifierProcedureRecord.type)
    store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error ->
        types.readAll(store)
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { start() }
}
