import HealthKit

enum ShelfKind: String, CaseIterable {
    case avoid, mind

    var type: HKClinicalType {
        switch self {
        case .avoid: HKClinicalType(.allergyRecord)
        case .mind: HKClinicalType(.conditionRecord)
        }
    }
}

struct Shelf: Identifiable {
    let kind: ShelfKind
    let titles: [String]
    var id: ShelfKind { kind }
}
