import HealthKit
import RecordsInterface

extension RecordTopic {
    var clinicalType: HKClinicalType {
        switch self {
        case .allergies: HKClinicalType(.allergyRecord)
        case .vaccines: HKClinicalType(.immunizationRecord)
        case .procedures: HKClinicalType(.procedureRecord)
        }
    }
}
