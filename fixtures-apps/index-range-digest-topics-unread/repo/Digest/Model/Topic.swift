import HealthKit

struct Topic {
    let name: String
    let type: HKClinicalType

    init(_ name: String, _ identifier: HKClinicalTypeIdentifier) {
        self.name = name
        self.type = HKClinicalType(identifier)
    }
}
