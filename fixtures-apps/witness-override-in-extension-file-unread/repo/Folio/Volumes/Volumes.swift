import HealthKit

struct NotesVolume: Volume {
    let name = "Notes"
    let type = HKClinicalType(.clinicalNoteRecord)
}

struct VaccineVolume: Volume {
    let name = "Vaccines"
    let type = HKClinicalType(.immunizationRecord)
}

struct IllnessVolume: Volume {
    let name = "Illnesses"
    let type = HKClinicalType(.conditionRecord)
}
