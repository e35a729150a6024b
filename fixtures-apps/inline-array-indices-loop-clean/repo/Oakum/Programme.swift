import HealthKit

enum Programme {
    static let kinds: InlineArray<3, HKClinicalTypeIdentifier> = [
        .labResultRecord,
        .vitalSignRecord,
        .medicationRecord,
    ]
}
