import HealthKit

extension Shelf {
    var type: HKClinicalType {
        switch self {
        case .drugs: return HKClinicalType(.medicationRecord)
        case .shots: return HKClinicalType(.immunizationRecord)
        }
    }
}
