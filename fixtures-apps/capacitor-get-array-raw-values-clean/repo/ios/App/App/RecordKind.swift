import HealthKit

enum RecordKind: String {
    case labs
    case shots
    case procedures

    var type: HKClinicalType {
        switch self {
        case .labs: return HKClinicalType(.labResultRecord)
        case .shots: return HKClinicalType(.immunizationRecord)
        case .procedures: return HKClinicalType(.procedureRecord)
        }
    }
}
