import Observation

@MainActor @Observable
final class FollowUpModel {
    private(set) var list = FollowUpList()
    private let shelf: Shelf
    private let reader: ProcedureReader

    init(shelf: Shelf, reader: ProcedureReader) {
        self.shelf = shelf
        self.reader = reader
    }

    func load() async {
        list.titles = (try? await reader.titles()) ?? []
        try? shelf.put(list, named: "followups")
    }

    func toggle(_ title: String) {
        if list.done.remove(title) == nil { list.done.insert(title) }
    }
}
