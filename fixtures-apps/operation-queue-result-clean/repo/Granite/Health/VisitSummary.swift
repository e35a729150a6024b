import HealthKit

struct VisitSummary {
    let vitals: [HKClinicalRecord]
    let labs: [HKClinicalRecord]
}
