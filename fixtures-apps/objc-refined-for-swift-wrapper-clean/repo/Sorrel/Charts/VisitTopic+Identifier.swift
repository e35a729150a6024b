import HealthKit

extension VisitTopic {
    var identifier: HKClinicalTypeIdentifier {
        switch self {
        case .bloods: .labResultRecord
        case .shots: .immunizationRecord
        case .measurements: .vitalSignRecord
        }
    }
}
