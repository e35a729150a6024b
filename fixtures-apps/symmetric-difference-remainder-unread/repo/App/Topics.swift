import HealthKit

enum Topics {
    static let asked: Set<HKClinicalTypeIdentifier> = [
        .allergyRecord,
        .conditionRecord,
        .medicationRecord
    ]

    static let watched: Set<HKClinicalTypeIdentifier> = [.allergyRecord, .conditionRecord]

    static let background = asked.symmetricDifference(watched)
}
