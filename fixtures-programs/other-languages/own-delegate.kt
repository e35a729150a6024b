// asks: clinicalNote immunization | reads: clinicalNote immunization
// an own property delegate made by provideDelegate
// open: it cannot be told
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import kotlin.properties.ReadOnlyProperty
import kotlin.reflect.KProperty
import platform.HealthKit.*

val registered = mutableSetOf<HKClinicalType>()

class Clinical(private val identifier: HKClinicalTypeIdentifier) {
    operator fun provideDelegate(owner: Any?, property: KProperty<*>): ReadOnlyProperty<Any?, HKClinicalType> {
        val type = HKObjectType.clinicalTypeForIdentifier(identifier)!!
        registered += type
        return ReadOnlyProperty { _, _ -> type }
    }
}

class Records {
    private val store = HKHealthStore()
    private val notes by Clinical(HKClinicalTypeIdentifierClinicalNoteRecord)
    private val shots by Clinical(HKClinicalTypeIdentifierImmunizationRecord)

    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = registered) { granted, error ->
            read(notes)
            read(shots)
        }
    }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
