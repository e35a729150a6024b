// destructuring of a Pair, a data class, a list and a map's entries; only the other component is logged
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.mutableStateOf
import androidx.compose.ui.window.ComposeUIViewController
import androidx.compose.material3.Text
import platform.HealthKit.*

data class Page(val title: String, val layout: String)

val heading = mutableStateOf("")

fun open(samples: List<*>) {
    val records = samples.filterIsInstance<HKClinicalRecord>()
    val (title, layout) = Page(records.firstOrNull()?.displayName.orEmpty(), "two columns")
    val (route, first) = "procedures" to title
    val (_, second) = listOf(first, "back", "next")
    heading.value = "$title, $first"
    println("layout $layout")
    println("route $route, button $second")
    for ((name, rows) in mapOf("shown" to records.size)) println("$name: $rows")
}

fun load(store: HKHealthStore) {
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!
    store.requestAuthorizationToShareTypes(null, readTypes = setOf(type)) { _, _ ->
        store.executeQuery(HKSampleQuery(type, null, 10u, null) { _, samples, _ -> open(samples.orEmpty()) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { load(HKHealthStore()) }
    Text(heading.value)
}
