import Foundation

final class FileStorage: Storage {
    private let folder = URL.applicationSupportDirectory.appending(path: "settings", directoryHint: .isDirectory)

    func data(for key: String) -> Data? { try? Data(contentsOf: folder.appending(path: key)) }

    func store(_ data: Data, for key: String) {
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? data.write(to: folder.appending(path: key), options: [.atomic, .completeFileProtection])
    }
}
