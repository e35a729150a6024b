import HealthKit

final class DentalStep: ChartStep {
    override var title: String { "At the chair" }

    override func prepare() async throws {
        try await super.prepare()
        put(try await chart.names(HKClinicalType(.allergyRecord)), under: "Allergies")
    }
}
