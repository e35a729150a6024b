import Foundation
import SwiftData

@Model
final class BookEntry {
    #Unique<BookEntry>([\.recordID])

    var recordID: UUID
    var chapter: String
    var title: String
    var date: Date

    init(recordID: UUID, chapter: String, title: String, date: Date) {
        self.recordID = recordID
        self.chapter = chapter
        self.title = title
        self.date = date
    }
}
