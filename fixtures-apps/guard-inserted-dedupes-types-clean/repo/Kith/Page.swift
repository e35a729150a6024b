import HealthKit

struct Page {
    let title: String
    let identifiers: [HKClinicalTypeIdentifier]

    static let all = [
        Page(title: "Emergency", identifiers: [.allergyRecord, .medicationRecord]),
        Page(title: "Every day", identifiers: [.medicationRecord, .conditionRecord]),
    ]
}
