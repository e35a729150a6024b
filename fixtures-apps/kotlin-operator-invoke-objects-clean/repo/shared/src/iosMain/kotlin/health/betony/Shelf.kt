package health.betony

import kotlinx.coroutines.suspendCancellableCoroutine
import platform.HealthKit.*
import kotlin.coroutines.resume

internal sealed interface Shelf {
    val type: HKClinicalType?

    data object Allergies : Shelf {
        override val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)
    }

    data object Shots : Shelf {
        override val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)
    }

    data object Insurance : Shelf {
        override val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierCoverageRecord)
    }
}

internal suspend operator fun Shelf.invoke(store: HKHealthStore): List<String> = suspendCancellableCoroutine { continuation ->
    val query = HKSampleQuery(type!!, null, HKObjectQueryNoLimit, null) { _, samples, _ ->
        continuation.resume(samples.orEmpty().mapNotNull { (it as? HKClinicalRecord)?.displayName })
    }
    store.executeQuery(query)
}
