import Observation

@MainActor
@Observable
final class ImportModel {
    enum Phase {
        case idle, running, failed
        case finished(ImportBatch)
    }

    private(set) var phase = Phase.idle
    private let importer: LabImporter

    init(importer: LabImporter) {
        self.importer = importer
    }

    func start() async {
        phase = .running
        CrashTrail.note("import", "started")
        do {
            let batch = try await importer.run()
            CrashTrail.note("import", batch)
            phase = .finished(batch)
        } catch {
            phase = .failed
        }
    }
}
