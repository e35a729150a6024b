import HealthKit

struct SurgeryFeeder: Feeder {
    static let feeds: [HKClinicalTypeIdentifier] = [.procedureRecord]
    let label = "Surgeries"
}
