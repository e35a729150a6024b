import SwiftData
import SwiftUI

struct ChapterView: View {
    private let chapter: Chapter
    @Query private var entries: [BookEntry]

    init(chapter: Chapter) {
        self.chapter = chapter
        let name = chapter.rawValue
        _entries = Query(filter: #Predicate { $0.chapter == name }, sort: \.date, order: .reverse)
    }

    var body: some View {
        List(entries) { EntryRow(entry: $0) }
            .navigationTitle(chapter.rawValue)
            .overlay {
                if entries.isEmpty { ContentUnavailableView("No entries", systemImage: "book") }
            }
    }
}
