import HealthKit

struct Batch {
    let kind: String
    let records: [HKClinicalRecord]
}
