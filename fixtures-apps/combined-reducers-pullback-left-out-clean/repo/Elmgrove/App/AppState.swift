struct AppState {
    var ready = false
    var shots = ShotsState()
    var coverage = CoverageState()
}

enum AppAction {
    case appeared
    case permitted
    case shots(ShotsAction)
    case coverage(CoverageAction)
}
