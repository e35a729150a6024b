import Observation

/// A value that is fetched on demand and remembers how that went.
@MainActor
@Observable
final class Loadable<Value> {
    enum State {
        case waiting
        case loaded(Value)
        case failed(any Error)
    }

    private(set) var state: State = .waiting
    private let fetch: () async throws -> Value

    init(_ fetch: @escaping () async throws -> Value) {
        self.fetch = fetch
    }

    var value: Value? {
        if case .loaded(let value) = state { return value }
        return nil
    }

    func load() async {
        do {
            state = .loaded(try await fetch())
        } catch {
            state = .failed(error)
        }
    }
}
