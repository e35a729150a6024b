import Foundation

/// A text on disk, protected while the phone is locked.
final class TextPaper {
    private let path: String

    init(named name: String) {
        path = URL.documentsDirectory.appending(path: name).path(percentEncoded: false)
    }

    func write(_ text: String) {
        FileManager.default.createFile(atPath: path, contents: Data(text.utf8), attributes: [.protectionKey: FileProtectionType.complete])
    }

    func read() -> String {
        guard let data = FileManager.default.contents(atPath: path) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}

struct Papers {
    let allergies = TextPaper(named: "allergies.txt")
    let feedback = TextPaper(named: "feedback.txt")
}
