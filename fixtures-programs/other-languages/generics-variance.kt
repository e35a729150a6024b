// asks: coverage medication | reads: coverage medication
// generic out and in interfaces and a star projection
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

interface Source<out T> { fun next(): T? }
interface Sink<in T> { fun put(item: T) }

class ListSource<T : Any>(items: List<T>) : Source<T> {
    private val left = ArrayDeque(items)
    override fun next(): T? = left.removeFirstOrNull()
}

class QuerySink(private val store: HKHealthStore) : Sink<HKSampleType> {
    override fun put(item: HKSampleType) {
        val query = HKSampleQuery(sampleType = item, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
            println(samples?.size)
        }
        store.executeQuery(query)
    }
}

fun <T : Any> pour(source: Source<T>, sink: Sink<T>) {
    while (true) sink.put(source.next() ?: return)
}

fun start() {
    val store = HKHealthStore()
    val types = listOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!, HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!)
    val everything: Collection<*> = types
    store.requestAuthorizationToShareTypes(null, readTypes = everything.toSet()) { granted, error ->
        pour(ListSource(types), QuerySink(store))
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { start() }
}
