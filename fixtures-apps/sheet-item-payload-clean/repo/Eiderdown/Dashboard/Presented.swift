import HealthKit

enum Presented: Identifiable {
    case ledger(of: HKClinicalTypeIdentifier, caption: String)
    case about

    var id: String {
        switch self {
        case .ledger(_, let caption): "ledger-\(caption)"
        case .about: "about"
        }
    }
}
