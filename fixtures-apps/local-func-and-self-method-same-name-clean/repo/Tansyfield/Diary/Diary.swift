import Foundation

actor Diary {
    private let file = URL.documentsDirectory.appending(path: "diary.json")

    func words(for heading: String) -> [String] {
        guard let data = try? Data(contentsOf: file),
              let pages = try? JSONDecoder().decode([String: [String]].self, from: data) else { return [] }
        return pages[heading] ?? []
    }
}
