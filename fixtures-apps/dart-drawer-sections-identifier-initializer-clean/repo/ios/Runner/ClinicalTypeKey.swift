import HealthKit

extension HKClinicalTypeIdentifier {
  init?(channelKey: String) {
    switch channelKey {
    case "diagnoses": self = .conditionRecord
    case "allergies": self = .allergyRecord
    case "shots": self = .immunizationRecord
    default: return nil
    }
  }
}
