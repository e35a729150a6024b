import Observation

@MainActor @Observable
final class LogModel {
    private(set) var vitals: [Reading] = []
    private(set) var labs: [Reading] = []
    private let source: any RecordSource

    init(source: any RecordSource) { self.source = source }

    func load() async throws {
        try await HealthPrompt.present()
        vitals = try await source.vitals()
        labs = try await source.labs()
    }
}
