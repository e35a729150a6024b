import Observation

@MainActor @Observable
final class WeeksFeature {
    private(set) var pressures: [String] = []
    private(set) var samples: [String] = []
    private let deps: Dependencies

    init(deps: Dependencies) { self.deps = deps }

    func onAppear() async {
        do {
            try await deps.prepare()
            pressures = try await deps.pressures()
            samples = try await deps.samples()
        } catch {
            pressures = []
        }
    }
}
