import Observation

@MainActor @Observable
final class DrawerModel {
    var note = ""
    private(set) var records: [ArchivedRecord] = []
    private let source = DrawerRecords()

    func refresh() async throws {
        records = try await source.all()
        try RecordArchive().save(records)
    }

    func keepNote() throws {
        try NoteFile().save(note)
    }
}
