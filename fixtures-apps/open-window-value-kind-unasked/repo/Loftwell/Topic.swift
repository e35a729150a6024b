import HealthKit

enum Topic: String, Codable, Hashable, Sendable {
    case allergies
    case procedures

    var type: HKClinicalType {
        switch self {
        case .allergies: HKClinicalType(.allergyRecord)
        case .procedures: HKClinicalType(.procedureRecord)
        }
    }
}
