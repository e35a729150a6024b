// asks: allergy condition | reads: allergy condition
// a typealias of a function type, kept in a map of lambdas
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

typealias Maker = () -> HKClinicalType
typealias Makers = Map<String, Maker>

private fun conditions(): HKClinicalType = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!

private val makers: Makers = mapOf(
    "allergies" to { HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!! },
    "conditions" to ::conditions,
)

class Records {
    private val store = HKHealthStore()
    private val reader: (HKClinicalType) -> Unit = { type ->
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }

    fun load() {
        val asked = makers.values.map { make -> make() }.toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = asked) { granted, error ->
            reader(makers.getValue("allergies")())
            makers["conditions"]?.invoke()?.let(reader)
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
