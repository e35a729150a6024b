// asks: labResult medication procedure | reads: labResult medication procedure
// a TabRow's index picks the type that an effect reads
import androidx.compose.material3.*
import androidx.compose.runtime.*
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

private val tabs = linkedMapOf(
    "Labs" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!,
    "Drugs" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierMedicationRecord)!!,
    "Surgeries" to HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!,
)

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
fun KindTabs(records: Records) {
    var index by remember { mutableIntStateOf(0) }
    LaunchedEffect(index) { records.read(tabs.values.elementAt(index)) }
    TabRow(selectedTabIndex = index) {
        tabs.keys.forEachIndexed { position, title ->
            Tab(selected = position == index, onClick = { index = position }, text = { Text(title) })
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    val records = remember { Records() }
    LaunchedEffect(Unit) { records.ask(tabs.values) }
    KindTabs(records)
}
