package health.merganser

import platform.HealthKit.HKClinicalType
import platform.HealthKit.HKHealthStore

class HealthKitFiller(private val store: HKHealthStore) : QuestionnaireFiller {
    override suspend fun fill(): Questionnaire? {
        val granted = store.ask(
            ClinicalTypes.conditions,
            ClinicalTypes.labResults,
        )
        if (!granted) return null
        return Questionnaire(
            illnesses = names(ClinicalTypes.conditions),
            vaccinations = names(ClinicalTypes.immunizations),
            bloodTests = names(ClinicalTypes.labResults),
        )
    }

    private suspend fun names(type: HKClinicalType): List<String> =
        store.records(type).map { it.displayName }.distinct()
}
