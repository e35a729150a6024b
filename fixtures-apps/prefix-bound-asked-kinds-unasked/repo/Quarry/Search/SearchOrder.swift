import HealthKit

enum SearchOrder {
    static let firstLaunchCount = 3

    static let identifiers: [HKClinicalTypeIdentifier] = [
        .medicationRecord,
        .conditionRecord,
        .labResultRecord,
        .immunizationRecord,
    ]
}
