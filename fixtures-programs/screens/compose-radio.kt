// asks: condition immunization vitalSign | reads: condition immunization
// RadioButtons over an enum's entries; the third is not enabled
// open: one more is taken for used
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.*
import androidx.compose.runtime.*
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

enum class Kind(val type: HKClinicalType, val ready: Boolean = true) {
    CONDITIONS(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!),
    VACCINES(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!),
    VITALS(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!, ready = false),
}

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
fun Choices(records: Records) {
    var selected by remember { mutableStateOf<Kind?>(null) }
    Kind.entries.forEach { kind ->
        Row {
            RadioButton(
                selected = selected == kind,
                enabled = kind.ready,
                onClick = {
                    selected = kind
                    records.read(kind.type)
                },
            )
            Text(kind.name)
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    val records = remember { Records().apply { ask(Kind.entries.map(Kind::type)) } }
    Choices(records)
}
