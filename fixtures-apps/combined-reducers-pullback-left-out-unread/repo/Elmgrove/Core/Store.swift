import Observation

@MainActor @Observable
final class Store {
    private(set) var state: AppState
    private let reducer: Reducer<AppState, AppAction>
    private let world: World

    init(initial: AppState, reducer: Reducer<AppState, AppAction>, world: World) {
        state = initial
        self.reducer = reducer
        self.world = world
    }

    func send(_ action: AppAction) {
        for effect in reducer.reduce(&state, action, world) {
            Task { if let next = await effect.work() { send(next) } }
        }
    }
}
