// asks: condition labResult vitalSign | reads: condition labResult vitalSign
// async and awaitAll over suspend reads
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.ui.window.ComposeUIViewController
import kotlin.coroutines.resume
import kotlinx.coroutines.*
import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*

suspend fun HKHealthStore.count(type: HKClinicalType): Int = suspendCancellableCoroutine { done ->
    executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, _ -> done.resume(samples.orEmpty().size) })
}

suspend fun HKHealthStore.ask(types: Set<HKClinicalType>): Boolean = suspendCancellableCoroutine { done ->
    requestAuthorizationToShareTypes(null, readTypes = types) { granted, _ -> done.resume(granted) }
}

class Records(private val store: HKHealthStore) {
    suspend fun load(): Int = coroutineScope {
        val types = async { listOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!!, HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!) }
        val vitals = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!
        if (!store.ask(types.await().toSet() + vitals)) return@coroutineScope 0
        val last = async { store.count(vitals) }
        types.await().map { type -> async { store.count(type) } }.awaitAll().sum() + last.await()
    }
}

fun MainViewController() = ComposeUIViewController {
    LaunchedEffect(Unit) { println(Records(HKHealthStore()).load()) }
}
