import Foundation

struct NoteFile {
    func save(_ text: String) throws {
        guard let folder = Folders.cloud else { return }
        try Data(text.utf8).write(to: folder.appending(path: "note.txt"))
    }
}
