import Foundation

enum PageName {
    static let reason = "reason.txt"
    static let results = "results.txt"
}

/// The folder of one appointment: a document package with a text file per page.
final class VisitPackage {
    private let root: FileWrapper
    private let url: URL

    init(url: URL) {
        self.url = url
        root = (try? FileWrapper(url: url)) ?? FileWrapper(directoryWithFileWrappers: [:])
    }

    func put(_ text: String, on page: String) {
        if let old = root.fileWrappers?[page] { root.removeFileWrapper(old) }
        root.addRegularFile(withContents: Data(text.utf8), preferredFilename: page)
    }

    func text(on page: String) -> String? {
        guard let data = root.fileWrappers?[page]?.regularFileContents else { return nil }
        return String(decoding: data, as: UTF8.self)
    }

    func save() throws {
        try root.write(to: url, options: .atomic, originalContentsURL: nil)
    }
}
