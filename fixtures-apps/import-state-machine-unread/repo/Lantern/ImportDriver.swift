import HealthKit
import Observation

@Observable @MainActor
final class ImportDriver {
    private(set) var state = ImportState.idle
    @ObservationIgnored private let health = HealthGateway()

    func run() async {
        state.handle(.start)
        while true {
            do {
                switch state {
                case .authorizing:
                    try await health.authorize()
                    state.handle(.granted)
                case .importing(let remaining, _):
                    guard let next = remaining.first else { return }
                    state.handle(.imported(try await health.names(of: next)))
                case .idle, .finished, .failed:
                    return
                }
            } catch {
                state.handle(.failed(error))
            }
        }
    }
}
