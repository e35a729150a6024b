import HealthKit

struct FHIRImmunization: FHIRResource {
    static let clinicalType = HKClinicalType(.immunizationRecord)

    let vaccineCode: FHIRConcept
    let occurrenceDateTime: String?
}

struct FHIRAllergy: FHIRResource {
    static let clinicalType = HKClinicalType(.allergyRecord)

    let code: FHIRConcept?
    let criticality: String?
}

struct FHIRMedicationRequest: FHIRResource {
    static let clinicalType = HKClinicalType(.medicationRecord)

    let medicationCodeableConcept: FHIRConcept?
    let status: String?
}
