import HealthKit

enum SearchOrder {
    static let firstLaunchCount = 4

    static let identifiers: [HKClinicalTypeIdentifier] = [
        .medicationRecord,
        .conditionRecord,
        .labResultRecord,
        .immunizationRecord,
    ]
}
