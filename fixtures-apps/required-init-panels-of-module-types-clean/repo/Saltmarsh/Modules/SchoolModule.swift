import HealthKit

/// What a school nurse asks for in September.
enum SchoolModule: BoardModule {
    static var panels: [Panel.Type] { [ShotPanel.self] }
}

final class ShotPanel: Panel {
    override var title: String { "Immunizations" }

    override func load() async throws {
        keep(try await store.newest(HKClinicalType(.immunizationRecord), limit: HKObjectQueryNoLimit))
    }
}
