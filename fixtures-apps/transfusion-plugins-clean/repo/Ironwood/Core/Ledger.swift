import Observation

struct LedgerSection: Identifiable {
    let id: String
    let lines: [String]
}

@MainActor
@Observable
final class Ledger {
    private(set) var sections: [LedgerSection] = []
    private let desk = HealthDesk()
    private let plugins: [any LedgerPlugin]

    init(plugins: [any LedgerPlugin]) {
        self.plugins = plugins
    }

    func fill() async throws {
        guard try await desk.open() else { return }
        var filled: [LedgerSection] = []
        for plugin in plugins {
            filled.append(LedgerSection(id: plugin.title, lines: try await plugin.lines(from: desk)))
        }
        sections = filled
    }
}
