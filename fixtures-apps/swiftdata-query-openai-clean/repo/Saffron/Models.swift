import Foundation
import SwiftData

@Model
final class StoredRecord {
    @Attribute(.unique) var id: UUID
    var title: String
    var date: Date

    init(id: UUID, title: String, date: Date) {
        self.id = id
        self.title = title
        self.date = date
    }
}

@Model
final class JournalEntry {
    var text: String
    var date: Date

    init(text: String, date: Date = .now) {
        self.text = text
        self.date = date
    }
}
