import HealthKit

enum Subject: CaseIterable {
    case allergies
    case medicines

    var identifier: HKClinicalTypeIdentifier {
        switch self {
        case .allergies: .allergyRecord
        case .medicines: .medicationRecord
        }
    }
}
