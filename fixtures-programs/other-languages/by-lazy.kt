// asks: condition vitalSign | reads: condition vitalSign
// properties delegated to lazy
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Records {
    private val store by lazy { HKHealthStore() }
    private val conditions: HKClinicalType by lazy { HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!! }
    private val vitals by lazy(LazyThreadSafetyMode.NONE) { HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!! }

    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(conditions, vitals)) { granted, error ->
            read(conditions)
            read(vitals)
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
