// asks: allergy coverage labResult | reads: allergy coverage labResult
// interfaces with default members, joined with super<A> and super<B>
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

interface Basic {
    val types: List<HKClinicalType> get() = listOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!)
    fun label() = "basic"
}

interface Paid {
    val types: List<HKClinicalType> get() = listOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)!!)
}

class Records : Basic, Paid {
    private val store = HKHealthStore()

    override val types: List<HKClinicalType>
        get() = super<Basic>.types + super<Paid>.types + HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!

    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = types.toSet()) { granted, error ->
            println(label())
            types.forEach { read(it) }
        }
    }

    private fun read(type: HKClinicalType) {
        store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
