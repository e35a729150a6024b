import HealthKit

public enum RecordKind: Sendable {
    case labs, allergies, coverage

    var clinicalType: HKClinicalType {
        switch self {
        case .labs: HKClinicalType(.labResultRecord)
        case .allergies: HKClinicalType(.allergyRecord)
        case .coverage: HKClinicalType(.coverageRecord)
        }
    }
}
