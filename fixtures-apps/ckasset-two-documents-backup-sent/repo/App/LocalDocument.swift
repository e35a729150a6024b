import Foundation

/// One JSON file in Application Support.
struct LocalDocument {
    static let medicines = LocalDocument(name: "medicines.json")
    static let alarms = LocalDocument(name: "alarms.json")

    let name: String

    var url: URL { URL.applicationSupportDirectory.appending(path: name) }

    func write<Value: Encodable>(_ value: Value) throws {
        try FileManager.default.createDirectory(at: .applicationSupportDirectory, withIntermediateDirectories: true)
        try JSONEncoder().encode(value).write(to: url, options: [.atomic, .completeFileProtection])
    }
}
