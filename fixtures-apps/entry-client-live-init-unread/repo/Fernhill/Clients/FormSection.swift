import HealthKit

enum FormSection: String, CaseIterable, Identifiable {
    case reactions, vaccines, measurements

    var id: String { rawValue }

    var sampleType: HKClinicalType {
        switch self {
        case .reactions: HKClinicalType(.allergyRecord)
        case .vaccines: HKClinicalType(.immunizationRecord)
        case .measurements: HKClinicalType(.vitalSignRecord)
        }
    }

    var heading: String { rawValue.capitalized }
}
