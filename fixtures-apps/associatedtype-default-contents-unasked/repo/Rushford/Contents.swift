import HealthKit

protocol Contents {
    static var kind: HKClinicalTypeIdentifier { get }
}

enum Diagnoses: Contents {
    static let kind = HKClinicalTypeIdentifier.conditionRecord
}

enum Operations: Contents {
    static let kind = HKClinicalTypeIdentifier.procedureRecord
}
