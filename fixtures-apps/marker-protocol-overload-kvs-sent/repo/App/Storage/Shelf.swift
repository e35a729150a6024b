import Foundation

/// Keeps values; those marked `CloudSyncable` in iCloud, all others in a protected file.
struct Shelf {
    private let folder = URL.applicationSupportDirectory

    func put<Value: Codable>(_ value: Value, named name: String) throws {
        let data = try JSONEncoder().encode(value)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try data.write(to: folder.appending(path: name), options: [.atomic, .completeFileProtection])
    }

    func put<Value: CloudSyncable>(_ value: Value, named name: String) throws {
        let data = try JSONEncoder().encode(value)
        NSUbiquitousKeyValueStore.default.set(data, forKey: name)
    }
}
