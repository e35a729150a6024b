import HealthKit

@MainActor
final class Board: ObservableObject {
    @Published private(set) var panels: [Panel] = []

    private let store = HKHealthStore()
    private let modules: [any BoardModule.Type] = [ClinicModule.self, SchoolModule.self]

    func assemble() async throws {
        try await RecordsAccess(store: store).request()
        let plugged = modules.flatMap { $0.panels }.map { type in type.init(store: store) }
        let all = [CoveragePanel(store: store)] + plugged
        for panel in all {
            try await panel.load()
        }
        panels = all
    }
}
