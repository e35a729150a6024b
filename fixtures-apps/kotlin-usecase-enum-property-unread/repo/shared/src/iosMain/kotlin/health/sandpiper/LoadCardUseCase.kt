package health.sandpiper

import platform.HealthKit.HKHealthStore

class LoadCardUseCase(store: HKHealthStore = HKHealthStore()) {
    private val requestAccess = RequestAccessUseCase(store)
    private val reader = RecordReader(store)

    suspend fun load(): EmergencyCard? {
        if (!requestAccess()) return null
        return EmergencyCard(
            medications = reader.read(RecordType.MEDICATION),
            allergies = reader.read(RecordType.ALLERGY),
            conditions = reader.read(RecordType.CONDITION),
        )
    }
}
