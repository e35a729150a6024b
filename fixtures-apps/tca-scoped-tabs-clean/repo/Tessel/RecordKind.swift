import HealthKit

enum RecordKind: String, Equatable, Sendable {
    case labs = "Lab results"
    case medications = "Medications"
    case conditions = "Conditions"

    var clinicalType: HKClinicalType {
        switch self {
        case .labs: HKClinicalType(.labResultRecord)
        case .medications: HKClinicalType(.medicationRecord)
        case .conditions: HKClinicalType(.conditionRecord)
        }
    }
}
