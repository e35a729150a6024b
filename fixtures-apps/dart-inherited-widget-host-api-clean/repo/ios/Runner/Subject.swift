import HealthKit

enum Subject: CaseIterable {
    case allergies
    case medicines
    case shots

    var identifier: HKClinicalTypeIdentifier {
        switch self {
        case .allergies: .allergyRecord
        case .medicines: .medicationRecord
        case .shots: .immunizationRecord
        }
    }
}
