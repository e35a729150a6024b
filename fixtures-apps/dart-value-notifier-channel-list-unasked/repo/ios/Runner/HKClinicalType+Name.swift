import HealthKit

extension HKClinicalType {
  static func named(_ name: String) -> HKClinicalType? {
    switch name {
    case "allergy": HKClinicalType(.allergyRecord)
    case "procedure": HKClinicalType(.procedureRecord)
    case "immunization": HKClinicalType(.immunizationRecord)
    default: nil
    }
  }
}
