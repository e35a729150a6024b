import Observation

@MainActor @Observable
final class ShotBoard {
    private(set) var lines: [String] = []
    private let nurse: NurseDesk
    private let shelf: FormShelf

    init(nurse: NurseDesk, shelf: FormShelf) {
        self.nurse = nurse
        self.shelf = shelf
        fill()
    }

    /// What was on the form last time.
    func fill() {
        lines = shelf.lines
    }

    /// What Health has today.
    func fill() async {
        do {
            try await nurse.knock()
            lines = try await nurse.immunizations()
            shelf.remember(count: lines.count)
        } catch {
            lines = shelf.lines
        }
    }
}
