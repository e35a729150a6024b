import Foundation

/// What the sheet for the doctor is made of.
struct VisitSummary {
    var includesNotes: Bool

    @SectionsBuilder
    var sections: [RecordSection] {
        RecordSection("Results since the last visit", .labResultRecord)
        if includesNotes {
            RecordSection("Notes", .clinicalNoteRecord)
        }
    }
}
