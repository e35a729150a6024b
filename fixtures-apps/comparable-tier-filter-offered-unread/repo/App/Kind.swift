import HealthKit

enum Tier: Int, Comparable {
    case standard, specialist

    static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}

enum Kind: String, CaseIterable {
    case hormones
    case prescriptions
    case procedures

    var tier: Tier {
        switch self {
        case .hormones, .prescriptions: .standard
        case .procedures: .specialist
        }
    }

    var clinicalType: HKClinicalType {
        switch self {
        case .hormones: HKClinicalType(.labResultRecord)
        case .prescriptions: HKClinicalType(.medicationRecord)
        case .procedures: HKClinicalType(.procedureRecord)
        }
    }

    static let offered = allCases.filter { $0.tier <= .standard }
}
