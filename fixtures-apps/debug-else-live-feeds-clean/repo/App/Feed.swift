import HealthKit

struct Feed: Identifiable {
    let id: String
    let type: HKClinicalType

    static let diagnoses = Feed(id: "diagnoses", type: HKClinicalType(.conditionRecord))
    static let intolerances = Feed(id: "intolerances", type: HKClinicalType(.allergyRecord))
    static let bloodwork = Feed(id: "bloodwork", type: HKClinicalType(.labResultRecord))
}
