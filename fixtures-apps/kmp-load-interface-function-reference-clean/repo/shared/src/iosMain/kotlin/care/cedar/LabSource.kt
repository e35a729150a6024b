package care.cedar

import platform.HealthKit.*

class LabSource(private val store: HKHealthStore) : Source {
    override suspend fun load(): List<String> =
        store.names(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!)
}
