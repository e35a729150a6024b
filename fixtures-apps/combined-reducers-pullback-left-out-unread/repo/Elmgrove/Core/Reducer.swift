struct Effect<Action> {
    let work: () async -> Action?
}

struct Reducer<State, Action> {
    let reduce: (inout State, Action, World) -> [Effect<Action>]

    static func combine(_ parts: Reducer...) -> Reducer {
        Reducer { state, action, world in
            parts.flatMap { $0.reduce(&state, action, world) }
        }
    }

    func pullback<Whole, WholeAction>(
        state path: WritableKeyPath<Whole, State>,
        extract: @escaping (WholeAction) -> Action?,
        embed: @escaping (Action) -> WholeAction
    ) -> Reducer<Whole, WholeAction> {
        Reducer<Whole, WholeAction> { whole, action, world in
            guard let local = extract(action) else { return [] }
            return self.reduce(&whole[keyPath: path], local, world).map { effect in
                Effect<WholeAction> { await effect.work().map(embed) }
            }
        }
    }
}
