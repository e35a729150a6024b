import HealthKit

enum ClinicSection: String, CaseIterable, Identifiable {
    case diagnoses = "HKClinicalTypeIdentifierConditionRecord"
    case operations = "HKClinicalTypeIdentifierProcedureRecord"
    case vaccinations = "HKClinicalTypeIdentifierImmunizationRecord"

    var id: String { rawValue }

    var clinicalType: HKClinicalType {
        HKClinicalType(HKClinicalTypeIdentifier(rawValue: rawValue))
    }
}
