package care.cedar

import platform.HealthKit.*

class VitalSource(private val store: HKHealthStore) {
    suspend fun load(): List<String> =
        store.names(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierVitalSignRecord)!!).takeLast(12)
}
