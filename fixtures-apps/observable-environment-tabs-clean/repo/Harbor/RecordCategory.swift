import HealthKit

/// One tab of the app: what it is called and which clinical record it shows.
struct RecordCategory: Hashable, Identifiable {
    let title: String
    let symbol: String
    let identifier: HKClinicalTypeIdentifier

    var id: String { identifier.rawValue }

    static let labs = RecordCategory(title: "Labs", symbol: "testtube.2", identifier: .labResultRecord)
    static let allergies = RecordCategory(title: "Allergies", symbol: "allergens", identifier: .allergyRecord)
    static let procedures = RecordCategory(title: "Procedures", symbol: "cross.case", identifier: .procedureRecord)
}
