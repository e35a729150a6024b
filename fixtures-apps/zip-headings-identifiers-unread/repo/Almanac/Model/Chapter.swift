import HealthKit

struct Chapter: Identifiable {
    let heading: String
    let entries: [HKClinicalRecord]

    var id: String { heading }
}
