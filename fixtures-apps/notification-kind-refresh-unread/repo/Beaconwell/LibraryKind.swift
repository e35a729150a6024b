import HealthKit

enum LibraryKind: String {
    case results, conditions, allergies

    var sampleType: HKClinicalType {
        switch self {
        case .results: HKClinicalType(.labResultRecord)
        case .conditions: HKClinicalType(.conditionRecord)
        case .allergies: HKClinicalType(.allergyRecord)
        }
    }
}
