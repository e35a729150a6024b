import Foundation
import Observation

@MainActor
@Observable
final class Journal {
    private(set) var medicines: [String] = []
    private(set) var entries: [JournalEntry] = []
    private let backup: JournalBackup

    init(backup: JournalBackup) {
        self.backup = backup
    }

    func open() async throws {
        medicines = try await MedicationList().names()
    }

    func write(_ text: String, about medicine: String) async throws {
        entries.append(JournalEntry(id: UUID(), text: text, about: medicine, written: .now))
        try await backup.save(entries)
    }
}
