extension Reducer where State == AppState, Action == AppAction {
    static var app: Reducer {
        .combine(
            Reducer { state, action, world in
                switch action {
                case .appeared:
                    return [Effect { await world.permit(); return .permitted }]
                case .permitted:
                    state.ready = true
                    return []
                case .shots, .coverage:
                    return []
                }
            },
            shotsReducer.pullback(
                state: \.shots,
                extract: { if case .shots(let local) = $0 { local } else { nil } },
                embed: AppAction.shots
            )
        )
    }
}
