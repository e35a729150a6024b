// asks: allergy labResult medication | reads: allergy labResult medication
// infix and operator functions: and, plus, iterator
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Wanted(private val types: List<HKClinicalType>) {
    infix fun and(other: Wanted) = Wanted(types + other.types)
    operator fun plus(type: HKClinicalType) = Wanted(types + type)
    operator fun iterator() = types.iterator()
    fun toSet() = types.toSet()
}

fun wanted(identifier: HKClinicalTypeIdentifier) =
    Wanted(listOf(HKObjectType.clinicalTypeForIdentifier(identifier)!!))

class Records {
    private val store = HKHealthStore()

    fun load() {
        val all = (wanted(HKClinicalTypeIdentifierAllergyRecord) and wanted(HKClinicalTypeIdentifierLabResultRecord)) +
            HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!
        store.requestAuthorizationToShareTypes(null, readTypes = all.toSet()) { granted, error ->
            for (type in all) {
                store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
            }
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
