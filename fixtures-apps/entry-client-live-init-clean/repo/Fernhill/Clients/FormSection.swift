import HealthKit

enum FormSection: String, CaseIterable, Identifiable {
    case reactions, vaccines

    var id: String { rawValue }

    var sampleType: HKClinicalType {
        switch self {
        case .reactions: HKClinicalType(.allergyRecord)
        case .vaccines: HKClinicalType(.immunizationRecord)
        }
    }

    var heading: String { rawValue.capitalized }
}
