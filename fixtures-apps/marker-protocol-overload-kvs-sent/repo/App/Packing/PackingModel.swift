import Observation

@MainActor @Observable
final class PackingModel {
    private(set) var list = PackingList()
    var typed = ""
    private let shelf: Shelf

    init(shelf: Shelf) {
        self.shelf = shelf
    }

    func add() {
        guard !typed.isEmpty else { return }
        list.things.append(typed)
        typed = ""
        try? shelf.put(list, named: "packing")
    }
}
