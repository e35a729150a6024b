import HealthKit

final class CoveragePanel: Panel {
    override var title: String { "Insurance" }

    override func load() async throws {
        keep(try await store.newest(HKClinicalType(.coverageRecord), limit: 3))
    }
}
