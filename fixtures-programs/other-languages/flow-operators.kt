// asks: allergy condition immunization | reads: allergy immunization
// a cold flow with filter, map and collect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import kotlinx.coroutines.flow.*
import platform.HealthKit.*

data class Row(val id: HKClinicalTypeIdentifier, val on: Boolean)

class Records {
    private val store = HKHealthStore()
    private val rows = listOf(Row(HKClinicalTypeIdentifierAllergyRecord, true), Row(HKClinicalTypeIdentifierConditionRecord, false), Row(HKClinicalTypeIdentifierImmunizationRecord, true))

    fun request() {
        val types = rows.map { HKObjectType.clinicalTypeForIdentifier(it.id)!! }
        store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error -> println(granted) }
    }

    suspend fun load() {
        rows.asFlow()
            .filter { it.on }
            .map { HKObjectType.clinicalTypeForIdentifier(it.id)!! }
            .collect { read(it) }
    }

    private fun read(type: HKClinicalType) {
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
            println(samples?.size)
        }
        store.executeQuery(query)
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().run { request(); load() } }
}
