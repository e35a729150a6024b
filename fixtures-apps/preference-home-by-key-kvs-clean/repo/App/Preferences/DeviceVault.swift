import Foundation

/// Small values in files that are locked with the phone and left out of backups.
struct DeviceVault {
    private var folder: URL {
        URL.applicationSupportDirectory.appending(path: "vault", directoryHint: .isDirectory)
    }

    func write(_ value: String, name: String) {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            var file = folder.appending(path: name)
            try Data(value.utf8).write(to: file, options: [.atomic, .completeFileProtection])
            var values = URLResourceValues()
            values.isExcludedFromBackup = true
            try file.setResourceValues(values)
        } catch {
            assertionFailure("the vault could not be written")
        }
    }

    func read(name: String) -> String? {
        guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
        return String(decoding: data, as: UTF8.self)
    }
}
