import AppIntents

struct LatestRecordIntent: AppIntent {
    static let title: LocalizedStringResource = "Latest record"

    @Parameter(title: "Folder")
    var folder: RecordFolder

    func perform() async throws -> some IntentResult & ProvidesDialog {
        let name = try await RecordCabinet.shared.latest(in: folder)
        return .result(dialog: "\(name ?? String(localized: "Nothing yet"))")
    }
}
