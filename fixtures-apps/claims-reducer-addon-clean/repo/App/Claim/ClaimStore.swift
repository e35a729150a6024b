import Observation

@MainActor
@Observable
final class ClaimStore {
    private(set) var state = ClaimState()
    private let reducer = ClaimReducer()
    private let health: ClaimHealth

    init(health: ClaimHealth) {
        self.health = health
    }

    func send(_ action: ClaimAction) {
        let effects = reducer.reduce(&state, action)
        guard !effects.isEmpty else { return }
        Task {
            for effect in effects {
                await run(effect)
            }
        }
    }

    private func run(_ effect: ClaimEffect) async {
        switch effect {
        case .ask(let identifiers):
            await health.ask(identifiers)
        case .load(let identifier):
            send(.loaded(await health.titles(of: identifier)))
        }
    }
}
