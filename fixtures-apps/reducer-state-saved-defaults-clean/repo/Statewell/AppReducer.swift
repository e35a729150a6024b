func appReducer(state: inout AppState, action: AppAction) {
    switch action {
    case .itemsArrived(let items):
        state.items = items
    case .sortToggled:
        state.preferences.sortsByName.toggle()
    case .allergiesToggled:
        state.preferences.showsAllergies.toggle()
    }
}
