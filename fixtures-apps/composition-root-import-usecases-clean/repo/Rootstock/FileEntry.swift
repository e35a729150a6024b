import HealthKit

struct FileEntry: Identifiable, Sendable {
    enum Chapter: String, CaseIterable, Sendable { case health, care, insurance }

    let id: UUID
    let title: String
    let chapter: Chapter

    init(_ record: HKClinicalRecord, chapter: Chapter) {
        id = record.uuid
        title = record.displayName
        self.chapter = chapter
    }
}
