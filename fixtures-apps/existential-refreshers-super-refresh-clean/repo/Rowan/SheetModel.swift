import Observation

@MainActor @Observable
final class SheetModel {
    private(set) var lines: [String] = []
    private let shelves: [any Refreshing] = [CautionShelf()]

    func refresh() async {
        for shelf in shelves { await shelf.refresh() }
        lines = shelves.flatMap(\.lines)
    }
}
