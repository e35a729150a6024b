import HealthKit

struct FormSection: Identifiable {
    let id: String
    var title: String
    var kinds: [HKClinicalTypeIdentifier]
}
