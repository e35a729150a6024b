/// What a refresh brought, told in short notes.
struct TimelineChanges {
    private(set) var notes: [String] = []
    private(set) var removals = 0

    init(from old: [TimelineItem], to new: [TimelineItem]) {
        let difference = new.map(\.title).difference(from: old.map(\.title))
        for change in difference {
            switch change {
            case let .insert(_, element, _):
                notes.append("row \(element)")
            case .remove:
                removals += 1
            }
        }
    }
}
