import HealthKit

struct ScreenConfiguration: Identifiable, Hashable {
    let id: String
    let title: String
    let symbol: String
    let type: HKClinicalType
}

extension ScreenConfiguration {
    static let allergies = ScreenConfiguration(id: "allergies", title: "Allergies", symbol: "allergens", type: HKClinicalType(.allergyRecord))
    static let vaccines = ScreenConfiguration(id: "vaccines", title: "Vaccines", symbol: "syringe", type: HKClinicalType(.immunizationRecord))
    static let insurance = ScreenConfiguration(id: "insurance", title: "Insurance", symbol: "creditcard", type: HKClinicalType(.coverageRecord))
}
