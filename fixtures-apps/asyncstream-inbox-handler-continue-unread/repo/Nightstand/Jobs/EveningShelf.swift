struct EveningShelf: Sendable {
    var conditions: [String] = []
    var notes: [String] = []
    var isEmpty: Bool { conditions.isEmpty && notes.isEmpty }
}
