// asks: clinicalNote labResult vitalSign | reads: clinicalNote labResult
// a sequence built with yield, cut by take
// open: one more is taken for used
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class Records {
    private val store = HKHealthStore()

    private val types = sequence {
        yield(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierClinicalNoteRecord)!!)
        yieldAll(listOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!, HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!))
    }

    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error ->
            types.take(2).forEach { read(it) }
        }
    }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
