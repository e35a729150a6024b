// asks: immunization vitalSign | reads: immunization vitalSign
// use-case classes called through operator fun invoke
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

class AskForRecords(private val store: HKHealthStore) {
    operator fun invoke(vararg types: HKClinicalType, then: () -> Unit) {
        store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error ->
            if (granted) then()
        }
    }
}

class ReadRecords(private val store: HKHealthStore) {
    operator fun invoke(type: HKClinicalType) {
        val query = HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
            println(samples?.size)
        }
        store.executeQuery(query)
    }
}

fun start() {
    val store = HKHealthStore()
    val ask = AskForRecords(store)
    val read = ReadRecords(store)
    val shots = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!
    val vitals = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!
    ask(shots, vitals) {
        read(shots)
        read.invoke(vitals)
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { start() }
}
