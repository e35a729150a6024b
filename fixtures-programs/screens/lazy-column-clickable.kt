// asks: allergy coverage | reads: allergy coverage
// LazyColumn rows are clickable and call back with their row
import androidx.compose.foundation.clickable
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.Text
import androidx.compose.runtime.*
import androidx.compose.ui.Modifier
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

data class Row(val title: String, val type: HKClinicalType)

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
fun RowList(rows: List<Row>, onClick: (Row) -> Unit) {
    LazyColumn {
        items(rows) { row ->
            Text(row.title, Modifier.clickable { onClick(row) })
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    val records = remember { Records() }
    val rows = remember { listOf(Row("Allergies", HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!), Row("Insurance", HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!)) }
    LaunchedEffect(rows) { records.ask(rows.map { it.type }) }
    RowList(rows) { records.read(it.type) }
}
