import HealthKit

enum Contents {
    static let identifiers: [HKClinicalTypeIdentifier] = [
        .conditionRecord,
        .procedureRecord,
        .immunizationRecord,
        .coverageRecord,
    ]

    static let headings = [
        "What you live with",
        "What was done",
        "How you are protected",
        "How it is paid for",
    ]
}
