// asks: allergy clinicalNote | reads: allergy clinicalNote
// an object and a companion object hold the types
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

object Catalogue {
    val allergies = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
    private val byName = mutableMapOf<String, HKClinicalType>()

    init { byName["notes"] = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierClinicalNoteRecord)!! }

    operator fun get(name: String) = byName.getValue(name)
}

class Records private constructor(private val store: HKHealthStore) {
    companion object {
        val types = setOf(Catalogue.allergies, Catalogue["notes"])
        fun create() = Records(HKHealthStore())
    }

    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = types) { granted, error ->
            types.forEach(::read)
        }
    }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records.create().load() }
}
