import Observation

protocol Reducer<State, Action> {
    associatedtype State
    associatedtype Action: Sendable
    func reduce(_ state: inout State, _ action: Action) -> Effect<Action>
}

@MainActor @Observable
final class Store<R: Reducer> {
    private(set) var state: R.State
    private let reducer: R

    init(initial: R.State, reducer: R) {
        state = initial
        self.reducer = reducer
    }

    func send(_ action: R.Action) {
        switch reducer.reduce(&state, action) {
        case .none: break
        case .run(let work): Task { await work { self.send($0) } }
        }
    }
}
