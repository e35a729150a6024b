package app.spindle

import platform.HealthKit.*

open class AllergyPage(store: HKHealthStore, title: String = "Allergies") : HealthPage(store, title) {
    override suspend fun run(): List<String> = read(HKClinicalTypeIdentifierAllergyRecord)
}

class CautionPage(store: HKHealthStore) : AllergyPage(store, "Take care") {
    override suspend fun run(): List<String> =
        super.run() + read(HKClinicalTypeIdentifierMedicationRecord)
}

class VaccinePage(store: HKHealthStore) : HealthPage(store, "Vaccines") {
    override suspend fun run(): List<String> = read(HKClinicalTypeIdentifierImmunizationRecord)
}
