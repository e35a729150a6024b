func update(_ state: inout CheckupState, _ message: Message) -> Command {
    switch message {
    case .opened:
        return .ask
    case .authorised:
        state.isDenied = false
        return .batch([
            .fetch(.labs),
            .fetch(.allergies),
        ])
    case .denied:
        state.isDenied = true
        return .none
    case .loaded(let topic, let lines):
        state.lines[topic] = lines
        return .none
    }
}
