// asks: allergy labResult | reads: allergy labResult
// a Compose DropdownMenu keeps the chosen pair in remembered state
import androidx.compose.material3.*
import androidx.compose.runtime.*
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()

    fun ask(types: Collection<HKClinicalType>) {
        store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error -> println(error ?: granted) }
    }

    fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

@Composable
fun KindMenu(records: Records) {
    val choices = listOf("Allergies" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!, "Labs" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!)
    var open by remember { mutableStateOf(false) }
    var chosen by remember { mutableStateOf(choices.first()) }
    LaunchedEffect(Unit) { records.ask(choices.map { it.second }) }
    LaunchedEffect(chosen) { records.read(chosen.second) }
    Button(onClick = { open = true }) { Text(chosen.first) }
    DropdownMenu(expanded = open, onDismissRequest = { open = false }) {
        choices.forEach { choice ->
            DropdownMenuItem(text = { Text(choice.first) }, onClick = { chosen = choice; open = false })
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    val records = remember { Records() }
    KindMenu(records)
}
