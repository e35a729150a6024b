// asks: immunization labResult | reads: immunization labResult
// a value class around an identifier with a computed type
import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.ui.window.ComposeUIViewController
import kotlin.jvm.JvmInline
import platform.HealthKit.*

@JvmInline
value class Kind(private val identifier: HKClinicalTypeIdentifier) {
    val type: HKClinicalType get() = HKObjectType.clinicalTypeForIdentifier(identifier)!!
}

val Shots = Kind(HKClinicalTypeIdentifierImmunizationRecord)
val Labs = Kind(HKClinicalTypeIdentifierLabResultRecord)

class Records {
    private val store = HKHealthStore()

    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(Shots.type, Labs.type)) { granted, error ->
            read(Shots)
            read(Labs)
        }
    }

    private fun read(kind: Kind) {
        val query = HKSampleQuery(sampleType = kind.type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
            println(samples?.size)
        }
        store.executeQuery(query)
    }
}

fun MainViewController() = ComposeUIViewController {
    Button(onClick = { Records().load() }) { Text("Load") }
}
