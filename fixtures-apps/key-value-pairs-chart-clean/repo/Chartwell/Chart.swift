import HealthKit

/// The order matters, so this is no dictionary.
enum Chart {
    static let lines: KeyValuePairs<String, HKClinicalTypeIdentifier> = [
        "Results": .labResultRecord,
        "Readings": .vitalSignRecord,
        "Diagnoses": .conditionRecord,
    ]
}
