import Combine

final class NoteRepository {
    private let subject = CurrentValueSubject<[Note], Never>([])
    private let source: NoteSource

    var notes: AnyPublisher<[Note], Never> {
        subject.eraseToAnyPublisher()
    }

    init(source: NoteSource) {
        self.source = source
    }

    func refresh() {
        source.ask { [source, subject] granted in
            guard granted else { return }
            source.fetch { subject.send($0) }
        }
    }
}
