import HealthKit

struct Season {
    let name: String
    let identifiers: [HKClinicalTypeIdentifier]

    static let all = [
        Season(name: "Body", identifiers: [.vitalSignRecord, .labResultRecord]),
        Season(name: "Treatment", identifiers: [.medicationRecord]),
    ]
}
