// asks: condition medication procedure | reads: condition medication procedure
// a DSL builder with lambdas with receiver and unary plus
// open: it cannot be told
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

@DslMarker annotation class RecordsDsl

@RecordsDsl class GroupScope(private val into: MutableList<HKClinicalType>) {
    operator fun HKClinicalTypeIdentifier.unaryPlus() { into += HKObjectType.clinicalTypeForIdentifier(this)!! }
}

@RecordsDsl class RecordsScope {
    val types = mutableListOf<HKClinicalType>()
    fun group(title: String, body: GroupScope.() -> Unit) { println(title); GroupScope(types).body() }
}

fun records(body: RecordsScope.() -> Unit): List<HKClinicalType> = RecordsScope().apply(body).types

fun start(store: HKHealthStore) {
    val types = records {
        group("Health") {
            +HKClinicalTypeIdentifierConditionRecord
            +HKClinicalTypeIdentifierProcedureRecord
        }
        group("Drugs") { +HKClinicalTypeIdentifierMedicationRecord }
    }
    store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error ->
        types.forEach { type ->
            val query = HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
                println(samples?.size)
            }
            store.executeQuery(query)
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { start(HKHealthStore()) }
}
