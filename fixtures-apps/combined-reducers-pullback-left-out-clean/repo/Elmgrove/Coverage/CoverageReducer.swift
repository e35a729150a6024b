struct CoverageState { var lines: [String] = [] }

enum CoverageAction {
    case opened
    case loaded([String])
}

let coverageReducer = Reducer<CoverageState, CoverageAction> { state, action, world in
    switch action {
    case .opened:
        return [Effect { .loaded(await world.coverage()) }]
    case .loaded(let lines):
        state.lines = lines
        return []
    }
}
