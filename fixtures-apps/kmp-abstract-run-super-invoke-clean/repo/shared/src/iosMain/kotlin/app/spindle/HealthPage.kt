package app.spindle

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

abstract class HealthPage(private val store: HKHealthStore, override val title: String) : Page {
    override suspend operator fun invoke(): List<String> = run().sorted()

    protected abstract suspend fun run(): List<String>

    protected suspend fun read(identifier: HKClinicalTypeIdentifier): List<String> = suspendCancellableCoroutine { continuation ->
        val type = HKObjectType.clinicalTypeForIdentifier(identifier)!!
        store.executeQuery(HKSampleQuery(sampleType = type, predicate = null, limit = HKObjectQueryNoLimit, sortDescriptors = null) { _, samples, _ ->
            continuation.resume(samples.orEmpty().mapNotNull { (it as? HKClinicalRecord)?.displayName })
        })
    }
}
