// asks: immunization procedure | reads: immunization procedure
// inline functions with a reified type parameter choose by class
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

sealed interface Record
class Shot : Record
class Operation : Record

inline fun <reified R : Record> typeOf(): HKClinicalType = when (R::class) {
    Shot::class -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!
    Operation::class -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!
    else -> error("no type for ${R::class.simpleName}")
}

class Records(val store: HKHealthStore = HKHealthStore()) {
    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = setOf(typeOf<Shot>(), typeOf<Operation>())) { granted, error ->
            read<Shot>()
            read<Operation>()
        }
    }

    inline fun <reified R : Record> read() {
        store.executeQuery(HKSampleQuery(typeOf<R>(), null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records().load() }
}
