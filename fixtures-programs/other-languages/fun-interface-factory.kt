// asks: clinicalNote condition | reads: clinicalNote condition
// a platform factory function gives a fun interface made by SAM constructor
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import platform.HealthKit.*

fun interface TypeSource {
    fun types(): Set<HKClinicalType>
    operator fun plus(other: TypeSource) = TypeSource { types() + other.types() }
}

interface Platform { val source: TypeSource }

private class IosPlatform : Platform {
    override val source = TypeSource { setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierClinicalNoteRecord)!!) } +
        TypeSource { setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!) }
}

fun getPlatform(): Platform = IosPlatform()

class Records(private val source: TypeSource) {
    private val store = HKHealthStore()

    fun load() {
        store.requestAuthorizationToShareTypes(null, readTypes = source.types()) { granted, error ->
            source.types().forEach { type ->
                store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples ?: error) })
            }
        }
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { Records(getPlatform().source).load() }
}
