import Foundation

/// A text file that grows by a line at a time.
struct Journal {
    let url: URL

    static let diagnoses = Journal(url: .applicationSupportDirectory.appending(path: "diagnoses.txt"))
    static let questions = Journal(url: .applicationSupportDirectory.appending(path: "questions.txt"))

    func append(_ line: String) throws {
        if !FileManager.default.fileExists(atPath: url.path()) {
            FileManager.default.createFile(atPath: url.path(), contents: nil, attributes: [.protectionKey: FileProtectionType.complete])
        }
        let handle = try FileHandle(forWritingTo: url)
        defer { try? handle.close() }
        try handle.seekToEnd()
        try handle.write(contentsOf: Data((line + "\n").utf8))
    }

    func all() async throws -> [String] {
        var found: [String] = []
        for try await line in url.lines { found.append(line) }
        return found
    }
}
