import HealthKit

enum Kind: String, CaseIterable {
    case medications = "Medications"
    case vitals = "Vital signs"
    case labs = "Lab results"

    var type: HKClinicalType {
        switch self {
        case .medications: HKClinicalType(.medicationRecord)
        case .vitals: HKClinicalType(.vitalSignRecord)
        case .labs: HKClinicalType(.labResultRecord)
        }
    }
}
