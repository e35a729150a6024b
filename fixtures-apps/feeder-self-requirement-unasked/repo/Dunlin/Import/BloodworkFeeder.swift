import HealthKit

struct BloodworkFeeder: Feeder {
    static let feeds: [HKClinicalTypeIdentifier] = [.labResultRecord, .vitalSignRecord]
    let label = "Bloodwork and measurements"
}
