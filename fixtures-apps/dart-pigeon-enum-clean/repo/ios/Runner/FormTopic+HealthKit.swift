import HealthKit

extension FormTopic {
  var clinicalType: HKClinicalType {
    switch self {
    case .vaccinations: HKClinicalType(.immunizationRecord)
    case .allergies: HKClinicalType(.allergyRecord)
    case .insurance: HKClinicalType(.coverageRecord)
    }
  }
}
