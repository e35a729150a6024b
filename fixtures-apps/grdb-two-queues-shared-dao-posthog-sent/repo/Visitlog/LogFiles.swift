import Foundation

struct LogFiles {
    let questions: LineTable
    let chart: LineTable

    init() throws {
        let folder = URL.applicationSupportDirectory
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.protectionKey: FileProtectionType.complete]
        )
        questions = try LineTable(path: folder.appending(path: "questions.sqlite").path)
        chart = try LineTable(path: folder.appending(path: "chart.sqlite").path)
    }
}
