import HealthKit

struct ConditionStep: Step {
    let heading: String

    func run() async throws -> [String] {
        [heading] + (try await Nursery.names(HKClinicalType(.conditionRecord)))
    }
}
