import HealthKit

struct Shelf: Hashable, Sendable {
    let title: String
    let symbol: String
    let kind: HKClinicalTypeIdentifier

    static let labs = Shelf(title: "Lab results", symbol: "testtube.2", kind: .labResultRecord)
    static let conditions = Shelf(title: "Diagnoses", symbol: "stethoscope", kind: .conditionRecord)
    static let vitals = Shelf(title: "Vital signs", symbol: "heart", kind: .vitalSignRecord)
}

enum Wing: Hashable, Sendable {
    case clinic, bedside
}
