import HealthKit

struct Measurement: ChartPage {
    static let identifier = HKClinicalTypeIdentifier.vitalSignRecord
    let title: String
    let day: Date
}

struct Specimen: ChartPage {
    static let identifier = HKClinicalTypeIdentifier.labResultRecord
    let title: String
    let day: Date
}

struct Vaccination: ChartPage {
    static let identifier = HKClinicalTypeIdentifier.immunizationRecord
    let title: String
    let day: Date
}
