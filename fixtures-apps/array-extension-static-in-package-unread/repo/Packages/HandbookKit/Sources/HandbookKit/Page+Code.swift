import HealthKit

extension Page {
    var code: HKClinicalTypeIdentifier {
        switch self {
        case .drugs: .medicationRecord
        case .warnings: .allergyRecord
        }
    }
}
