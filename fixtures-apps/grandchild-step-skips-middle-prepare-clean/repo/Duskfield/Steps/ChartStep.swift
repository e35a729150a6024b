import HealthKit

/// A step whose form starts with what the patient has.
class ChartStep: VisitStep {
    override func prepare() async throws {
        try await super.prepare()
        put(try await chart.names(HKClinicalType(.conditionRecord)), under: "Conditions")
    }
}
