import Foundation

/// A file that nobody can read while the phone is locked.
struct SessionFile {
    private let url = URL.applicationSupportDirectory.appending(path: "session.json")

    func read() -> SessionNote? {
        guard let data = try? Data(contentsOf: url) else { return nil }
        return try? JSONDecoder().decode(SessionNote.self, from: data)
    }

    func write(_ note: SessionNote) throws {
        try FileManager.default.createDirectory(at: .applicationSupportDirectory, withIntermediateDirectories: true)
        try JSONEncoder().encode(note).write(to: url, options: .completeFileProtection)
    }
}
