import Observation

@MainActor @Observable
final class ChecklistImporter {
    private(set) var batches: [Batch] = []
    private let port = ClinicalPort()

    func run() async throws {
        try await port.dock()
        batches = try await port.unload()
        for batch in batches {
            print("Imported \(batch)")
        }
    }
}
