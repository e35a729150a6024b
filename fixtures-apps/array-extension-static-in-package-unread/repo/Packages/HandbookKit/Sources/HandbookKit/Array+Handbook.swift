import HealthKit

extension Array where Element == HKClinicalTypeIdentifier {
    static var handbook: [HKClinicalTypeIdentifier] {
        [
            .medicationRecord,
            .allergyRecord,
            .vitalSignRecord,
        ]
    }
}
