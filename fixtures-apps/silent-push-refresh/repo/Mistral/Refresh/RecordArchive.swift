import Foundation

actor RecordArchive {
    private let folder = URL.applicationSupportDirectory.appending(path: "records")

    func save(_ names: [String], under key: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let data = try JSONEncoder().encode(names)
        try data.write(to: folder.appending(path: "\(key).json"), options: [.atomic, .completeFileProtectionUntilFirstUserAuthentication])
    }

    func all() throws -> [String: [String]] {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        var result: [String: [String]] = [:]
        for file in files {
            result[file.deletingPathExtension().lastPathComponent] = try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
        }
        return result
    }
}
