import Foundation

struct NotesFile {
    private var url: URL {
        URL.documentsDirectory.appending(path: "notes.txt")
    }

    func lines() -> [String] {
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").map(String.init)
    }
}
