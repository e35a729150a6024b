import Foundation

/// A folder in Application Support; its files are listed by name.
enum Folder: String {
    case guides, papers

    private var url: URL { URL.applicationSupportDirectory.appending(path: rawValue, directoryHint: .isDirectory) }

    func keep(_ data: Data, named name: String) throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try data.write(to: url.appending(path: name), options: [.atomic, .completeFileProtection])
    }

    func names() -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false))) ?? []
    }
}
