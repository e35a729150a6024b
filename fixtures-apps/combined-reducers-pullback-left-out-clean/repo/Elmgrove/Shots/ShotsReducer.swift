struct ShotsState { var lines: [String] = [] }

enum ShotsAction {
    case opened
    case loaded([String])
}

let shotsReducer = Reducer<ShotsState, ShotsAction> { state, action, world in
    switch action {
    case .opened:
        return [Effect { .loaded(await world.shots()) }]
    case .loaded(let lines):
        state.lines = lines
        return []
    }
}
