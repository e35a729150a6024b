// asks: allergy clinicalNote | reads: allergy clinicalNote
// channelFlow: two coroutines send types to one flow
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import kotlinx.coroutines.flow.*
import kotlinx.coroutines.launch
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()

    private fun wanted(): Flow<HKClinicalType> = channelFlow {
        launch { send(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!) }
        launch { trySend(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierClinicalNoteRecord)!!) }
    }

    suspend fun load() {
        val asked = wanted().toSet()
        store.requestAuthorizationToShareTypes(null, readTypes = asked) { granted, error -> println(granted) }
        wanted().collect { type ->
            store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
