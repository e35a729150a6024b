import Combine
import Foundation

final class InboxViewModel: ObservableObject {
    @Published private(set) var notes: [Note] = []
    @Published private(set) var unread = 0
    private let repository: NoteRepository
    private let marks = ReadMarks()

    init(repository: NoteRepository) {
        self.repository = repository
        repository.notes
            .receive(on: DispatchQueue.main)
            .assign(to: &$notes)
        repository.notes
            .print("unread")
            .map(\.count)
            .receive(on: DispatchQueue.main)
            .assign(to: &$unread)
    }

    func appear() {
        repository.refresh()
    }

    func open(_ note: Note) {
        guard !marks.contains(note.id) else { return }
        marks.mark(note.id)
        unread = max(unread - 1, 0)
    }
}
