import HealthKit

enum Shelf: Hashable, CaseIterable {
    case labs, vitals, conditions

    var type: HKClinicalType {
        switch self {
        case .labs: HKClinicalType(.labResultRecord)
        case .vitals: HKClinicalType(.vitalSignRecord)
        case .conditions: HKClinicalType(.conditionRecord)
        }
    }

    var label: String {
        switch self {
        case .labs: String(localized: "Labs")
        case .vitals: String(localized: "Vitals")
        case .conditions: String(localized: "Conditions")
        }
    }
}
