import HealthKit

enum CheckupTopic {
    case diagnoses
    case vitals

    var identifier: HKClinicalTypeIdentifier {
        switch self {
        case .diagnoses: return .conditionRecord
        case .vitals: return .vitalSignRecord
        }
    }

    var heading: String {
        switch self {
        case .diagnoses: return "Diagnoses"
        case .vitals: return "Vital signs"
        }
    }
}
