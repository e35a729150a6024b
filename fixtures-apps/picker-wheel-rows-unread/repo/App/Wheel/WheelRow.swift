import HealthKit

struct WheelRow {
    let title: String
    let kind: HKClinicalTypeIdentifier
}

extension WheelRow {
    static let all: [WheelRow] = [
        WheelRow(title: "Lab results", kind: .labResultRecord),
        WheelRow(title: "Medications", kind: .medicationRecord),
        WheelRow(title: "Vital signs", kind: .vitalSignRecord),
    ]
}
