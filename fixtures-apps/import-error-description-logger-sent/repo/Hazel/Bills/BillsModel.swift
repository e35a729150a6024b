import Observation
import OSLog

@MainActor
@Observable
final class BillsModel {
    private(set) var draft = BillDraft(plan: nil, lines: [])
    private(set) var message: String?

    @ObservationIgnored private let importer: BillImporter
    @ObservationIgnored private let logger = Logger(subsystem: "health.hazel.app", category: "import")

    init(importer: BillImporter) {
        self.importer = importer
    }

    func load() async {
        do {
            draft = try await importer.run()
            logger.info("Imported \(self.draft.lines.count, privacy: .public) lines")
        } catch {
            message = error.localizedDescription
            logger.error("Import failed: \(error.localizedDescription, privacy: .public)")
        }
    }
}
