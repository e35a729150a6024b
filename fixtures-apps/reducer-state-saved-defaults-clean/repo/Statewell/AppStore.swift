import Observation

@MainActor
@Observable
final class AppStore {
    private(set) var state: AppState
    private let reduce: (inout AppState, AppAction) -> Void
    private let persistence: StatePersistence

    init(initial: AppState, reduce: @escaping (inout AppState, AppAction) -> Void, persistence: StatePersistence) {
        state = initial
        self.reduce = reduce
        self.persistence = persistence
    }

    func send(_ action: AppAction) {
        reduce(&state, action)
        try? persistence.save(state)
    }
}
