import HealthKit

final class ShotStep: VisitStep {
    override var title: String { "At the desk" }

    override func prepare() async throws {
        try await super.prepare()
        put(try await chart.names(HKClinicalType(.immunizationRecord)), under: "Immunizations")
    }
}
