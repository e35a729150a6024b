import HealthKit

extension BinderTopic {
  var clinicalType: HKClinicalType {
    switch self {
    case .allergies: HKClinicalType(.allergyRecord)
    case .vaccines: HKClinicalType(.immunizationRecord)
    case .procedures: HKClinicalType(.procedureRecord)
    }
  }
}
