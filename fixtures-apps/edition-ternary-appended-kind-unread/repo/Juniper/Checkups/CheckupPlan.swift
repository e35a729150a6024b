import HealthKit

struct CheckupPlan {
    static let shared = CheckupPlan(edition: .current)

    let edition: Edition

    private let core: [HKClinicalTypeIdentifier] = [.immunizationRecord, .conditionRecord]
    private let growth: [HKClinicalTypeIdentifier] = [.vitalSignRecord]

    init(edition: Edition) {
        self.edition = edition
    }

    var identifiers: [HKClinicalTypeIdentifier] {
        edition == .family ? core + growth : core
    }
}
