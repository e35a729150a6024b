import Foundation

/// The two sheets of a visit, each one a text file in Application Support.
enum Paper: String, CaseIterable {
    case questions
    case results

    private var url: URL {
        URL.applicationSupportDirectory.appending(path: "\(rawValue).txt")
    }

    func write(_ text: String) throws {
        try FileManager.default.createDirectory(at: .applicationSupportDirectory, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url, options: [.atomic, .completeFileProtection])
    }

    func text() -> String {
        (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    }
}
