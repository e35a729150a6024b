// asks: condition labResult vitalSign | reads: condition labResult
// groupBy and partition: only the first half of the pair is read
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

data class Item(val type: HKClinicalType, val section: String, val urgent: Boolean)

class Records {
    private val store = HKHealthStore()
    private val items = listOf(
        Item(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!, "health", true),
        Item(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!, "body", false),
        Item(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!, "body", true),
    )

    fun load() {
        val bySection = items.groupBy(Item::section, Item::type)
        val (urgent, other) = items.partition { it.urgent }
        println("${other.size} later")
        store.requestAuthorizationToShareTypes(null, readTypes = bySection.values.flatten().toSet()) { granted, error ->
            urgent.forEach { item ->
                val query = HKSampleQuery(sampleType = item.type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
                    println(samples?.size)
                }
                store.executeQuery(query)
            }
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
