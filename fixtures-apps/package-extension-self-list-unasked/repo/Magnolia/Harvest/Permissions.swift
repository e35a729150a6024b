import HealthKit

enum Permissions {
    static let all: [HKClinicalTypeIdentifier] = [
        .allergyRecord,
        .medicationRecord,
    ]
}
