import HealthKit

enum ClinicModule: BoardModule {
    static let panels: [Panel.Type] = [LabPanel.self]
}

final class LabPanel: Panel {
    override var title: String { "Lab results" }

    override func load() async throws {
        keep(try await store.newest(HKClinicalType(.labResultRecord), limit: 40))
    }
}
