import HealthKit

extension YearSection {
    var recordType: HKClinicalType {
        switch self {
        case .immunizations: HKClinicalType(.immunizationRecord)
        case .procedures: HKClinicalType(.procedureRecord)
        case .vitals: HKClinicalType(.vitalSignRecord)
        }
    }
}
